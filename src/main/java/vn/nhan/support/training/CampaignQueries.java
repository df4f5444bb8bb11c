package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.Invalid;

/** Whom campaigns have reached. */
@ApplicationScoped
class CampaignQueries {

    /** Businesses that may be added to a campaign at once. */
    static final int MOST = 5_000;

    private static final String STANDING = " from business b where b.status <> 'closed' and b.merged_into is null";

    /** Distinct firms by campaign; one that has reached nobody is left out. */
    Uni<Map<UUID, Long>> firms(Mutiny.Session session, List<UUID> campaigns) {
        if (campaigns.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(
                        "select c.campaign_id, count(distinct coalesce(b.firm_id, b.id)) from campaign_reach c"
                                + " join business b on b.id = c.business_id where c.campaign_id in (:campaigns)"
                                + " group by c.campaign_id",
                        Object[].class)
                .setParameter("campaigns", campaigns)
                .getResultList()
                .map(rows -> {
                    var found = new HashMap<UUID, Long>();
                    rows.forEach(row -> found.put((UUID) row[0], (Long) row[1]));
                    return found;
                });
    }

    /** Those that a campaign has reached, the latest first; 200 at most. */
    Uni<List<UUID>> reached(Mutiny.Session session, UUID campaign) {
        return session.createNativeQuery(
                        "select business_id from campaign_reach where campaign_id = :campaign"
                                + " order by reached_at desc, business_id limit 200",
                        UUID.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }

    /** One more than {@value #MOST} where there are more. */
    Uni<List<UUID>> fitting(Mutiny.Session session, Reached whom) {
        return session.createNativeQuery(
                        "select b.id" + STANDING
                                + " and (cast(:commune as text) is null or nhan_fold(b.commune) ="
                                + " nhan_fold(cast(:commune as text))) and (cast(:kind as text) is null or b.kind ="
                                + " cast(:kind as text)) order by b.id limit " + (MOST + 1),
                        UUID.class)
                .setParameter("commune", NewSession.isBlank(whom.commune()) ? null : whom.commune())
                .setParameter("kind", NewSession.isBlank(whom.kind()) ? null : whom.kind())
                .getResultList();
    }

    /** @throws Invalid (through the Uni) with the codes that no business of the province has */
    Uni<List<UUID>> withTaxCodes(Mutiny.Session session, List<String> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(
                        "select b.tax_code, b.id" + STANDING + " and b.tax_code in (:codes)", Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .map(rows -> {
                    var known = rows.stream().map(row -> (String) row[0]).collect(Collectors.toSet());
                    var unknown = codes.stream()
                            .filter(code -> !known.contains(code))
                            .limit(20)
                            .toList();
                    if (!unknown.isEmpty()) {
                        throw new Invalid(
                                "taxCodes", "training.tax-codes-unknown", Map.of("codes", String.join(", ", unknown)));
                    }
                    return rows.stream().map(row -> (UUID) row[1]).toList();
                });
    }
}
