package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class BusinessRepository {

    Uni<Business> require(Mutiny.Session session, UUID id) {
        return session.find(Business.class, id).onItem().ifNull().failWith(BusinessFailure.NotFound::new);
    }

    /** Who registered the business, or took it over: its manager of longest standing. */
    Uni<Optional<UUID>> firstManager(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select account_id from business_member where business_id = :business and role = 'manager'"
                                + " order by since, account_id limit 1",
                        UUID.class)
                .setParameter("business", businessId)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
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
