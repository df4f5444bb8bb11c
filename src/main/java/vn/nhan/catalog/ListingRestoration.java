package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes a product and its offer what they once were, as far as what they were made of is still there. */
@ApplicationScoped
class ListingRestoration {

    private final CatalogRepository catalog;
    private final ProductEditing editing;
    private final ListingOffers offers;

    ListingRestoration(CatalogRepository catalog, ProductEditing editing, ListingOffers offers) {
        this.catalog = catalog;
        this.editing = editing;
        this.offers = offers;
    }

    /** The old version with the pictures and packages of today; a package's number is its own affair. */
    Snapshot possible(Snapshot now, Snapshot wanted) {
        var old = wanted.packages().stream().collect(Collectors.toMap(Snapshot.Package::id, Function.identity()));
        var packages = new ArrayList<Snapshot.Package>();
        for (var one : now.packages()) {
            var was = old.get(one.id());
            packages.add(was == null ? one : was.numbered(one.gtin()));
        }
        return new Snapshot(wanted.text(), wanted.terms(), packages, now.photos());
    }

    Uni<Void> put(Mutiny.Session session, Product product, Listing listing, Snapshot wanted) {
        return editing.apply(session, product, text(wanted.text()))
                .chain(() -> catalog.variants(session, List.of(product.id())))
                .chain(variants -> {
                    packages(variants, wanted);
                    listing.edition++;
                    listing.languages = wanted.terms().languages().toArray(String[]::new);
                    listing.visibleFrom = wanted.terms().visibleFrom();
                    listing.visibleUntil = wanted.terms().visibleUntil();
                    var there = variants.stream().map(ProductVariant::id).collect(Collectors.toSet());
                    return session.flush().chain(() -> offers.write(session, listing, terms(wanted, there)));
                });
    }

    private static void packages(List<ProductVariant> variants, Snapshot wanted) {
        Map<UUID, ProductVariant> there =
                variants.stream().collect(Collectors.toMap(ProductVariant::id, Function.identity()));
        for (var one : wanted.packages()) {
            var variant = there.get(one.id());
            if (variant != null) {
                variant.netWeightGrams = one.netWeightGrams();
                variant.grade = one.grade();
                variant.packaging = one.packaging();
                variant.priceDong = one.priceDong();
            }
        }
    }

    private static List<ListingOffer> terms(Snapshot wanted, Set<UUID> there) {
        return wanted.packages().stream()
                .filter(one -> there.contains(one.id()))
                .filter(one -> one.offeredDong() != null || one.stockShare() != null)
                .map(one -> new ListingOffer(one.id(), one.offeredDong(), one.stockShare()))
                .toList();
    }

    private static ProductEditing.ProductText text(Snapshot.ProductText text) {
        return new ProductEditing.ProductText(
                text.name(),
                text.nameEn(),
                text.category(),
                text.description(),
                text.descriptionEn(),
                text.story(),
                text.storyEn(),
                text.hsCode(),
                text.tags(),
                text.attributes());
    }
}
