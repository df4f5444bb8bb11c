package vn.nhan.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.Difference;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.platform.text.Numbers;

/** What two people have saved differently of an offer's terms. */
final class TermsDifference {

    private TermsDifference() {}

    static List<Difference> between(
            Listing listing, Map<UUID, ListingOffer> there, ListingTerms.Wanted wanted, List<ProductVariant> variants) {
        var terms = wanted.terms();
        var differences = new ArrayList<Difference>();
        differences.add(Difference.of(
                "languages", String.join(", ", listing.languages), String.join(", ", wanted.languages())));
        differences.add(Difference.of("visibleFrom", shown(listing.visibleFrom), shown(terms.visibleFrom())));
        differences.add(Difference.of("visibleUntil", shown(listing.visibleUntil), shown(terms.visibleUntil())));
        for (var variant : variants) {
            var name = PackageName.of(variant);
            differences.add(new Difference(
                    "packages." + variant.id(),
                    new LocalizedText(name, name),
                    shown(there.get(variant.id())),
                    shown(wanted.offers().get(variant.id()))));
        }
        return differences;
    }

    private static String shown(@Nullable Instant moment) {
        return moment == null ? "" : Dates.format(moment);
    }

    private static String shown(@Nullable ListingOffer offer) {
        if (offer == null) {
            return "";
        }
        return (offer.priceDong() == null ? "" : new Dong(offer.priceDong()).display())
                + (offer.stockShare() == null ? "" : " × " + Numbers.format(offer.stockShare()));
    }
}
