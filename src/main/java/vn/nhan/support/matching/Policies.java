package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** The rules that hold on a day: a province's own, or those of the installation; and what each part of a score is worth. */
@ApplicationScoped
class Policies {

    private static final String COLUMNS = "select auto_offer, answer_days, choice_days, office_days, most_offers from ";

    Uni<MatchPolicy> on(Mutiny.Session session, TenantId province, LocalDate day) {
        return session.createNativeQuery(
                        COLUMNS + "match_policy where tenant_id = :tenant and valid_from <= :day"
                                + " order by valid_from desc limit 1",
                        Object[].class)
                .setParameter("tenant", province.value())
                .setParameter("day", day)
                .getSingleResultOrNull()
                .chain(row -> row != null ? Uni.createFrom().item(row) : byDefault(session, day))
                .map(Policies::policy);
    }

    Uni<Weights> weights(Mutiny.Session session, LocalDate day) {
        return session.createNativeQuery(
                        "select distinct on (part) part, points from match_weight where valid_from <= :day"
                                + " and (valid_to is null or valid_to >= :day) order by part, valid_from desc",
                        Object[].class)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> {
                    var points = new EnumMap<Part, Integer>(Part.class);
                    rows.forEach(row -> points.put(Part.of((String) row[0]), (Integer) row[1]));
                    return new Weights(points);
                });
    }

    private static Uni<Object[]> byDefault(Mutiny.Session session, LocalDate day) {
        return session.createNativeQuery(
                        COLUMNS + "match_default where valid_from <= :day order by valid_from desc limit 1",
                        Object[].class)
                .setParameter("day", day)
                .getSingleResult();
    }

    private static MatchPolicy policy(Object[] row) {
        return new MatchPolicy(
                (Boolean) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3], (Integer) row[4]);
    }
}
