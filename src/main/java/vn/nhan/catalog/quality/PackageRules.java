package vn.nhan.catalog.quality;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.nhan.catalog.GtinState;
import vn.nhan.catalog.VariantFacts;

/** What is asked of packages, their prices and numbers. */
final class PackageRules {

    private PackageRules() {}

    static Optional<Lapse> priced(Inspection on) {
        return on.goods().packages().stream().anyMatch(one -> one.priceDong() == null)
                ? Optional.of(Lapse.of("price-absent"))
                : Optional.empty();
    }

    /** High: how many times dearer or cheaper than the middle of its category; low: of at least so many offers. */
    static Optional<Lapse> fits(Inspection on) {
        var market = on.subject().around().market();
        var goods = on.goods();
        if (market == null || market.offers() < on.low() || !goods.isSoldByWeight()) {
            return Optional.empty();
        }
        return goods.packages().stream()
                .map(VariantFacts::priceDongPerKg)
                .filter(Objects::nonNull)
                .filter(price -> isFar(price, market.dongPerKg(), on.high()))
                .findFirst()
                .map(price -> Lapse.of(
                        "price-far", Map.of("price", Written.dong(price), "middle", Written.dong(market.dongPerKg()))));
    }

    /** High: how many times the kilogram of one package costs that of another. */
    static Optional<Lapse> agree(Inspection on) {
        var prices = on.goods().packages().stream()
                .map(VariantFacts::priceDongPerKg)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (prices.size() < 2) {
            return Optional.empty();
        }
        var cheapest = prices.get(0);
        var dearest = prices.get(prices.size() - 1);
        return isFar(dearest, cheapest, on.high())
                ? Optional.of(Lapse.of(
                        "packages-apart", Map.of("least", Written.dong(cheapest), "most", Written.dong(dearest))))
                : Optional.empty();
    }

    /** A number with a right check digit may still be somebody else's. */
    static Optional<Lapse> gtin(Inspection on) {
        var states = on.goods().packages().stream().map(VariantFacts::gtinState).toList();
        if (states.contains(GtinState.REFUSED)) {
            return Optional.of(Lapse.of("gtin-refused"));
        }
        return states.contains(GtinState.NOT_CHECKED)
                ? Optional.of(new Lapse("gtin-unchecked", 1.0 / 3, Map.of()))
                : Optional.empty();
    }

    private static boolean isFar(long price, long from, int times) {
        return price / times > from || from / times > price;
    }
}
