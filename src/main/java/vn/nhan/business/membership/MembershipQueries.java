package vn.nhan.business.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists of stays, with the names of both sides. */
@ApplicationScoped
class MembershipQueries {

    private static final String ROW = "select m.id, m.cooperative_id, c.name as cooperative, m.household_id, h.name,"
            + " h.commune, m.joined_on, m.left_on, m.share_amount from cooperative_membership m"
            + " join business c on c.tenant_id = m.tenant_id and c.id = m.cooperative_id"
            + " join business h on h.tenant_id = m.tenant_id and h.id = m.household_id ";

    /** Those who are in it first, then those who left, the latest first. */
    Uni<List<MembershipView>> ofCooperative(Mutiny.Session session, UUID cooperativeId) {
        return rows(
                session,
                "where m.cooperative_id = :id order by m.left_on desc nulls first, h.folded, m.id",
                cooperativeId);
    }

    Uni<List<MembershipView>> ofHousehold(Mutiny.Session session, UUID householdId) {
        return rows(session, "where m.household_id = :id order by m.left_on desc nulls first, m.id", householdId);
    }

    Uni<MembershipView> one(Mutiny.Session session, UUID membershipId) {
        return rows(session, "where m.id = :id", membershipId).map(rows -> rows.get(0));
    }

    /** By the name in its address: what a household tells itself, never a search. */
    Uni<Optional<UUID>> household(Mutiny.Session session, String code) {
        return session.createNativeQuery("select id from business where slug = :code order by id limit 1", UUID.class)
                .setParameter("code", code)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static Uni<List<MembershipView>> rows(Mutiny.Session session, String where, UUID id) {
        return session.createNativeQuery(ROW + where, Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().map(MembershipQueries::view).toList());
    }

    private static MembershipView view(Object[] row) {
        return new MembershipView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                day(row[6]),
                row[7] == null ? null : day(row[7]),
                row[8] == null ? null : ((Number) row[8]).longValue());
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse(value.toString());
    }
}
