package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.catalog.media.ProductKey;
import vn.nhan.identity.delegation.Purpose;

/** Products that the actor may work on, or read. Those of others are not found. */
@ApplicationScoped
class OwnProducts {

    private static final Set<Purpose> READERS = Set.of(Purpose.CATALOGUE, Purpose.LABELS);

    private final CatalogRepository catalog;
    private final BusinessAccess access;

    OwnProducts(CatalogRepository catalog, BusinessAccess access) {
        this.catalog = catalog;
        this.access = access;
    }

    Uni<Product> require(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .call(product -> access.requireMember(session, product.businessId, Purpose.CATALOGUE)
                        .onFailure()
                        .transform(foreign -> new CatalogFailure.NotFound()));
    }

    /** Members, helpers and officers. */
    Uni<Product> requireReadable(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .call(product -> access.requireReader(session, product.businessId, READERS)
                        .onFailure()
                        .transform(foreign -> new CatalogFailure.NotFound()));
    }

    static ProductKey keyOf(Product product) {
        return new ProductKey(product.tenant(), product.id());
    }
}
