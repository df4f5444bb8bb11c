package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Products for the rooms above, which have decided already that the actor may see them. */
@ApplicationScoped
public class Products {

    private final CatalogRepository catalog;

    Products(CatalogRepository catalog) {
        this.catalog = catalog;
    }

    public Uni<ProductRef> require(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId).map(Product::ref);
    }

    /** In the order in which they are shown. */
    public Uni<List<Photo>> photos(Mutiny.Session session, UUID productId) {
        return catalog.photos(session, List.of(productId))
                .map(photos -> photos.stream().map(Photo::of).toList());
    }
}
