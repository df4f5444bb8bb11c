package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.tenant.OriginSlugs;

/** Gathers products with what belongs to them: as many statements for many as for one. */
@ApplicationScoped
class ProductViews {

    private final CatalogRepository catalog;
    private final VariantQueries packages;
    private final OriginSlugs slugs;

    ProductViews(CatalogRepository catalog, VariantQueries packages, OriginSlugs slugs) {
        this.catalog = catalog;
        this.packages = packages;
        this.slugs = slugs;
    }

    Uni<ProductView> of(Mutiny.Session session, Product product) {
        return of(session, List.of(product)).map(views -> views.get(0));
    }

    Uni<List<ProductView>> of(Mutiny.Session session, List<Product> products) {
        var ids = products.stream().map(Product::id).toList();
        return catalog.photos(session, ids)
                .chain(photos -> packages.of(session, ids)
                        .chain(variants -> catalog.listings(session, ids)
                                .map(listings -> views(products, new All(variants, photos, listings)))));
    }

    private record All(Map<UUID, List<VariantFacts>> variantsOf, List<ProductPhoto> photos, List<Listing> listings) {}

    private List<ProductView> views(List<Product> products, All all) {
        Map<UUID, List<ProductPhoto>> photosOf =
                all.photos().stream().collect(Collectors.groupingBy(photo -> photo.productId));
        Map<UUID, Listing> listingOf =
                all.listings().stream().collect(Collectors.toMap(listing -> listing.productId, Function.identity()));
        return products.stream()
                .map(product -> ProductView.of(
                        new ProductView.Parts(
                                product,
                                all.variantsOf().getOrDefault(product.id(), List.of()),
                                photosOf.getOrDefault(product.id(), List.of()),
                                listingOf.get(product.id())),
                        slugs))
                .toList();
    }
}
