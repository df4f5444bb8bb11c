package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Slugs;
import vn.nhan.platform.web.Cursor;

@ApplicationScoped
class CatalogRepository {

    Uni<Product> require(Mutiny.Session session, UUID productId) {
        return session.find(Product.class, productId).onItem().ifNull().failWith(CatalogFailure.NotFound::new);
    }

    Uni<List<Product>> ofBusiness(Mutiny.Session session, UUID businessId, Cursor cursor, int limit) {
        return session.createSelectionQuery(
                        "from Product where businessId = :business and id < :after order by id desc", Product.class)
                .setParameter("business", businessId)
                .setParameter("after", cursor.after())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    Uni<List<UUID>> offered(Mutiny.Session session, UUID businessId, UUID after, int atMost) {
        return session.createSelectionQuery(
                        "select distinct productId from Listing where businessId = :business and productId > :after"
                                + " order by productId",
                        UUID.class)
                .setParameter("business", businessId)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    Uni<List<Listing>> listings(Mutiny.Session session, List<UUID> productIds) {
        return session.createSelectionQuery(
                        "from Listing where productId in (:products) and place = :place", Listing.class)
                .setParameter("place", ListingOffer.STOREFRONT)
                .setParameter("products", productIds)
                .getResultList();
    }

    /** Those of all these products, each product's in their order. */
    Uni<List<ProductVariant>> variants(Mutiny.Session session, List<UUID> productIds) {
        return session.createSelectionQuery(
                        "from ProductVariant where productId in (:products) and removedAt is null order by position,"
                                + " id",
                        ProductVariant.class)
                .setParameter("products", productIds)
                .getResultList();
    }

    /** Packages that were taken out and can be put back. */
    Uni<List<ProductVariant>> removed(Mutiny.Session session, UUID productId) {
        return session.createSelectionQuery(
                        "from ProductVariant where productId = :product and removedAt is not null order by position,"
                                + " id",
                        ProductVariant.class)
                .setParameter("product", productId)
                .getResultList();
    }

    /** The one that stands for the product. */
    Uni<ProductVariant> first(Mutiny.Session session, UUID productId) {
        return variants(session, List.of(productId)).map(variants -> variants.get(0));
    }

    Uni<@Nullable Listing> listing(Mutiny.Session session, UUID productId) {
        return session.createSelectionQuery("from Listing where productId = :product and place = :place", Listing.class)
                .setParameter("place", ListingOffer.STOREFRONT)
                .setParameter("product", productId)
                .getSingleResultOrNull();
    }

    /** Nobody else changes the package, or speaks for it, until this transaction is over. */
    Uni<Void> lock(Mutiny.Session session, UUID variantId) {
        return session.createNativeQuery("select id from product_variant where id = :id for update", UUID.class)
                .setParameter("id", variantId)
                .getResultList()
                .replaceWithVoid();
    }

    /** Whether another package than that one has the number, also one that was removed. */
    Uni<Boolean> gtinTaken(Mutiny.Session session, String gtin, UUID except) {
        return session.createSelectionQuery(
                        "select count(v) from ProductVariant v where v.gtin = :gtin and v.id <> :except", Long.class)
                .setParameter("gtin", gtin)
                .setParameter("except", except)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /**
     * The first of {@code wanted}, {@code wanted-2}, … that no product in sight has: those of adopted provinces count too,
     * so that nothing new takes an address which a visitor may remember.
     */
    Uni<String> freeSlug(Mutiny.Session session, String wanted) {
        return freeSlug(session, wanted, new UUID(0, 0));
    }

    /** As above; what the product had before, it may have again. */
    Uni<String> freeSlug(Mutiny.Session session, String wanted, UUID productId) {
        return session.createNativeQuery(
                        "select slug from product where slug ~ :pattern and id <> :product union select slug from"
                                + " product_slug where slug ~ :pattern and product_id <> :product",
                        String.class)
                .setParameter("pattern", "^" + wanted + "(-[0-9]+)?$")
                .setParameter("product", productId)
                .getResultList()
                .map(taken -> Slugs.free(wanted, taken));
    }

    /** Keeps the product's address as one that leads to it, and takes the next one back if it was kept so. */
    Uni<Void> giveUpSlug(Mutiny.Session session, Product product, String next, Instant at) {
        return session.createNativeQuery("delete from product_slug where slug = :next and product_id = :product")
                .setParameter("next", next)
                .setParameter("product", product.id())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "insert into product_slug (tenant_id, slug, product_id, given_up_at)"
                                        + " values (:tenant, :slug, :product, :at)")
                        .setParameter("tenant", product.tenant().value())
                        .setParameter("slug", product.slug)
                        .setParameter("product", product.id())
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
