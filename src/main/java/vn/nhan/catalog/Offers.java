package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.ProductPhotos;
import vn.nhan.catalog.season.Seasons;

/** What the rooms that show, judge or send out goods read of them. The caller knows that it may. */
@ApplicationScoped
public class Offers {

    private final CatalogRepository catalog;
    private final VariantQueries variants;
    private final ListingOffers terms;
    private final Seasons seasons;
    private final ProductPhotos photos;

    Offers(
            CatalogRepository catalog,
            VariantQueries variants,
            ListingOffers terms,
            Seasons seasons,
            ProductPhotos photos) {
        this.catalog = catalog;
        this.variants = variants;
        this.terms = terms;
        this.seasons = seasons;
        this.photos = photos;
    }

    /** At the prices of its listing. Fails as not found when there is no such product. */
    public Uni<OfferedProduct> of(Mutiny.Session session, UUID productId) {
        return unpriced(session, productId).chain(offered -> {
            var listing = offered.listing();
            return listing == null
                    ? Uni.createFrom().item(offered)
                    : terms.of(session, listing.id()).map(offered::at);
        });
    }

    /** At the packages' own prices. */
    Uni<OfferedProduct> unpriced(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .chain(product -> variants.of(session, List.of(productId))
                        .chain(packages -> catalog.listing(session, productId)
                                .chain((@Nullable Listing listing) -> photos.of(session, productId)
                                        .chain(pictures -> seasons.of(session, productId)
                                                .chain(year -> seasons.forecasts(session, productId)
                                                        .map(forecasts -> new OfferedProduct(
                                                                product.facts(),
                                                                packages.getOrDefault(productId, List.of()),
                                                                listing == null ? null : listing.facts(),
                                                                pictures,
                                                                year,
                                                                forecasts)))))));
    }

    /** Products of a business that have ever been offered and come after this one, in the order of their ids. */
    public Uni<List<UUID>> ofBusiness(Mutiny.Session session, UUID businessId, UUID after, int atMost) {
        return catalog.offered(session, businessId, after, atMost);
    }
}
