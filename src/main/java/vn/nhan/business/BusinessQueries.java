package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lists of businesses. */
@ApplicationScoped
class BusinessQueries {

    /** A line of a list. */
    record BusinessRow(
            UUID id,
            String name,
            @Nullable String taxCode,
            String commune,
            String status,
            @Nullable Instant submittedAt) {}

    private static final String ROW =
            "select b.id, b.name, b.taxCode, b.commune, b.status, b.submittedAt from Business b ";

    /** The queue in the order in which it is to be worked off: who has waited longest is first. */
    Uni<List<BusinessRow>> queue(Mutiny.Session session, int limit) {
        return session.createSelectionQuery(
                        ROW + "where b.status = 'submitted' order by b.submittedAt, b.id", BusinessRow.class)
                .setMaxResults(limit)
                .getResultList();
    }

    Uni<List<BusinessRow>> ofMember(Mutiny.Session session, UUID accountId) {
        return session.createNativeQuery(
                        "select business_id from business_member where account_id = :account", UUID.class)
                .setParameter("account", accountId)
                .getResultList()
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : session.createSelectionQuery(ROW + "where b.id in (:ids) order by b.id", BusinessRow.class)
                                .setParameter("ids", ids)
                                .getResultList());
    }
}
