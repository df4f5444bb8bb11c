package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

@ApplicationScoped
class BusinessRepository {

    Uni<Business> require(Mutiny.Session session, UUID id) {
        return session.find(Business.class, id).onItem().ifNull().failWith(BusinessFailure.NotFound::new);
    }

    Uni<Boolean> taxCodeTaken(Mutiny.Session session, TaxCode taxCode, UUID byOtherThan) {
        return session.createSelectionQuery(
                        "select count(b) from Business b where b.taxCode = :code and b.id <> :self", Long.class)
                .setParameter("code", taxCode.value())
                .setParameter("self", byOtherThan)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** The first of {@code wanted}, {@code wanted-2}, … that no business of the tenant has. */
    Uni<String> freeSlug(Mutiny.Session session, TenantId tenant, String wanted) {
        return session.createNativeQuery(
                        "select slug from business where tenant_id = :tenant and slug ~ :pattern", String.class)
                .setParameter("tenant", tenant.value())
                .setParameter("pattern", "^" + wanted + "(-[0-9]+)?$")
                .getResultList()
                .map(taken -> vn.nhan.platform.text.Slugs.free(wanted, taken));
    }
}
