package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** How much is spoken for: of firms by year and form, of programmes by their budget. */
@ApplicationScoped
class Uses {

    private static final String OF_FIRM = " from support_commitment c join business b"
            + " on b.tenant_id = c.tenant_id and b.id = c.business_id where c.released_at is null and c.year = :year"
            + " and (b.id = :firm or b.firm_id = :firm)";

    /** The record that stands for the firm of a business. */
    static Uni<UUID> firm(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery("select coalesce(firm_id, id) from business where id = :id", UUID.class)
                .setParameter("id", businessId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ProgrammeFailure.NotFound::new);
    }

    /** Dong by form of support, of all records of the firm together. */
    Uni<Map<String, Long>> ofFirm(Mutiny.Session session, UUID businessId, int year) {
        return firm(session, businessId)
                .chain(firm -> session.createNativeQuery(
                                "select c.form, cast(sum(c.amount) as bigint)" + OF_FIRM + " group by c.form",
                                Object[].class)
                        .setParameter("year", year)
                        .setParameter("firm", firm)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    Uni<Long> ofFirm(Mutiny.Session session, UUID firm, int year, String form) {
        return session.createNativeQuery(
                        "select cast(coalesce(sum(c.amount), 0) as bigint)" + OF_FIRM + " and c.form = :form",
                        Long.class)
                .setParameter("year", year)
                .setParameter("firm", firm)
                .setParameter("form", form)
                .getSingleResult();
    }

    Uni<Long> ofProgramme(Mutiny.Session session, UUID programme) {
        return ofProgrammes(session, List.of(programme)).map(used -> used.getOrDefault(programme, 0L));
    }

    Uni<Map<UUID, Long>> ofProgrammes(Mutiny.Session session, Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createNativeQuery(
                                "select programme_id, cast(sum(amount) as bigint) from support_commitment"
                                        + " where released_at is null and programme_id in (:ids) group by programme_id",
                                Object[].class)
                        .setParameter("ids", programmes)
                        .getResultList()
                        .map(rows ->
                                rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1])));
    }

    Uni<Boolean> isUsed(Mutiny.Session session, UUID level) {
        return session.createNativeQuery(
                        "select exists (select from support_commitment where level_id = :level)", Boolean.class)
                .setParameter("level", level)
                .getSingleResult();
    }
}
