package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.media.ProductPhotos;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Products for the rooms above, which have decided already that the actor may see them. */
@ApplicationScoped
public class Products {

    private final CatalogRepository catalog;
    private final ProductPhotos photos;

    Products(CatalogRepository catalog, ProductPhotos photos) {
        this.catalog = catalog;
        this.photos = photos;
    }

    public Uni<ProductRef> require(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .chain(product -> catalog.first(session, productId).map(product::ref));
    }

    /** All products of a business, the newest first. */
    public Uni<List<ProductRef>> ofBusiness(Mutiny.Session session, UUID businessId) {
        return catalog.ofBusiness(session, businessId, Cursor.START, Paged.MAX)
                .chain(products -> refs(session, products));
    }

    private Uni<List<ProductRef>> refs(Mutiny.Session session, List<Product> products) {
        var ids = products.stream().map(Product::id).toList();
        return catalog.variants(session, ids).map(variants -> {
            var firstOf = variants.stream()
                    .collect(Collectors.toMap(
                            variant -> variant.productId, Function.identity(), (first, other) -> first));
            return products.stream()
                    .map(product -> product.ref(Objects.requireNonNull(firstOf.get(product.id()))))
                    .toList();
        });
    }

    /** In the order in which they are shown. */
    public Uni<List<Photo>> photos(Mutiny.Session session, UUID productId) {
        return photos.of(session, productId);
    }
}
