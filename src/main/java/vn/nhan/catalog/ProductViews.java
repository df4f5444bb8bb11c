package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.media.ProductPhotos;
import vn.nhan.tenant.OriginSlugs;

/** Gathers products with what belongs to them: as many statements for many as for one. */
@ApplicationScoped
class ProductViews {

    private final CatalogRepository catalog;
    private final VariantQueries packages;
    private final ProductPhotos pictures;
    private final OriginSlugs slugs;
    private final Clock clock;

    ProductViews(
            CatalogRepository catalog,
            VariantQueries packages,
            ProductPhotos pictures,
            OriginSlugs slugs,
            Clock clock) {
        this.catalog = catalog;
        this.packages = packages;
        this.pictures = pictures;
        this.slugs = slugs;
        this.clock = clock;
    }

    Uni<ProductView> of(Mutiny.Session session, Product product) {
        return of(session, List.of(product)).map(views -> views.get(0));
    }

    Uni<List<ProductView>> of(Mutiny.Session session, List<Product> products) {
        var ids = products.stream().map(Product::id).toList();
        return pictures.of(session, ids)
                .chain(photos -> packages.of(session, ids)
                        .chain(variants -> catalog.listings(session, ids)
                                .map(listings -> views(products, new All(variants, photos, listings)))));
    }

    private record All(
            Map<UUID, List<VariantFacts>> variantsOf, Map<UUID, List<Photo>> photosOf, List<Listing> listings) {}

    private List<ProductView> views(List<Product> products, All all) {
        Map<UUID, Listing> listingOf =
                all.listings().stream().collect(Collectors.toMap(listing -> listing.productId, Function.identity()));
        return products.stream()
                .map(product -> ProductView.of(
                        new ProductView.Parts(
                                product,
                                all.variantsOf().getOrDefault(product.id(), List.of()),
                                all.photosOf().getOrDefault(product.id(), List.of()),
                                listingOf.get(product.id()),
                                clock.instant()),
                        slugs))
                .toList();
    }
}
