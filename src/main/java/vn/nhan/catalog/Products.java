package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

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

    /** All products of a business, the newest first. */
    public Uni<List<ProductRef>> ofBusiness(Mutiny.Session session, UUID businessId) {
        return catalog.ofBusiness(session, businessId, Cursor.START, Paged.MAX)
                .map(products -> products.stream().map(Product::ref).toList());
    }

    /** In the order in which they are shown. */
    public Uni<List<Photo>> photos(Mutiny.Session session, UUID productId) {
        return catalog.photos(session, List.of(productId))
                .map(photos -> photos.stream().map(Photo::of).toList());
    }
}
