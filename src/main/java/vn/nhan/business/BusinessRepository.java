package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class BusinessRepository {

    Uni<Business> require(Mutiny.Session session, UUID id) {
        return session.find(Business.class, id).onItem().ifNull().failWith(BusinessFailure.NotFound::new);
    }

    Uni<Boolean> isMember(Mutiny.Session session, UUID businessId, UUID accountId) {
        return session.createNativeQuery(
                        "select count(*) from business_member where business_id = :business and account_id = :account",
                        Long.class)
                .setParameter("business", businessId)
                .setParameter("account", accountId)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** Writes down who registered the business, and so manages it. */
    Uni<Void> addManager(Mutiny.Session session, Business business, UUID accountId, Instant since) {
        return session.createNativeQuery("insert into business_member (tenant_id, business_id, account_id, role, since)"
                        + " values (:tenant, :business, :account, 'manager', :since)")
                .setParameter("tenant", business.tenant().value())
                .setParameter("business", business.id())
                .setParameter("account", accountId)
                .setParameter("since", since)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Boolean> taxCodeTaken(Mutiny.Session session, TaxCode taxCode, UUID byOtherThan) {
        return session.createSelectionQuery(
                        "select count(b) from Business b where b.taxCode = :code and b.id <> :self", Long.class)
                .setParameter("code", taxCode.value())
                .setParameter("self", byOtherThan)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** The first of {@code wanted}, {@code wanted-2}, … that no business in sight has, those of adopted provinces included. */
    Uni<String> freeSlug(Mutiny.Session session, String wanted) {
        return session.createNativeQuery("select slug from business where slug ~ :pattern", String.class)
                .setParameter("pattern", "^" + wanted + "(-[0-9]+)?$")
                .getResultList()
                .map(taken -> vn.nhan.platform.text.Slugs.free(wanted, taken));
    }
}
