package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.media.ProductPhotos;

/** What goods must have before anybody, customer or moderator, is to look at them. */
@ApplicationScoped
class PublicationRules {

    private final CatalogRepository catalog;
    private final ProductPhotos photos;
    private final ProductWords words;

    PublicationRules(CatalogRepository catalog, ProductPhotos photos, ProductWords words) {
        this.catalog = catalog;
        this.photos = photos;
        this.words = words;
    }

    /** Fails with the first thing that is missing: a price, a picture, a kind, what goods of that kind must say, a season. */
    Uni<Listing> require(Mutiny.Session session, Product product) {
        return catalog.listing(session, product.id())
                .onItem()
                .ifNull()
                .failWith(CatalogFailure.PriceMissing::new)
                .call(() -> requirePrice(session, product))
                .call(() -> requirePhoto(session, product))
                .call(() -> requireWords(session, product));
    }

    private Uni<Void> requirePrice(Mutiny.Session session, Product product) {
        return catalog.variants(session, List.of(product.id()))
                .invoke(variants -> {
                    if (variants.stream().allMatch(variant -> variant.priceDong == null)) {
                        throw new CatalogFailure.PriceMissing();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requirePhoto(Mutiny.Session session, Product product) {
        return photos.of(session, product.id())
                .invoke(album -> {
                    if (album.isEmpty()) {
                        throw new CatalogFailure.PhotoMissing();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireWords(Mutiny.Session session, Product product) {
        if (product.category == null) {
            throw new CatalogFailure.CategoryMissing();
        }
        return words.missing(session, product.category, product.said())
                .invoke(missing -> {
                    if (!missing.isEmpty()) {
                        throw new CatalogFailure.AttributesMissing(missing);
                    }
                })
                .chain(() -> words.lacksSeason(session, product.category, product.id()))
                .invoke(lacking -> {
                    if (lacking) {
                        throw new CatalogFailure.SeasonMissing();
                    }
                })
                .replaceWithVoid();
    }
}
