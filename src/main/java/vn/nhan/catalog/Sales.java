package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Categories;

/** Tells a product's people how it stands with its offer. */
@ApplicationScoped
class Sales {

    private final CatalogRepository catalog;
    private final ListingTerms terms;
    private final Categories categories;

    Sales(CatalogRepository catalog, ListingTerms terms, Categories categories) {
        this.catalog = catalog;
        this.terms = terms;
        this.categories = categories;
    }

    Uni<Sale> of(Mutiny.Session session, ProductView product, Locale reader) {
        return categories
                .tree(session)
                .chain(tree -> catalog.listing(session, product.id()).chain((@Nullable Listing listing) -> {
                    var first = tree.isModeratedFirst(product.category());
                    return listing == null
                            ? Uni.createFrom().item(new Sale(null, first, reader))
                            : terms.view(session, listing).map(view -> new Sale(view, first, reader));
                }));
    }
}
