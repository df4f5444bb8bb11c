package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.VariantFacts;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;

/** What the storefront keeps of an offer beside its card: how it is found, chosen and sorted. */
record ShelfRow(OfferedProduct offered, StorefrontCard card, List<Category> path, Surroundings around) {

    private static final int LAST_DAY = 1231;
    private static final int FIRST_DAY = 101;

    /**
     * What others say of it.
     *
     * @param claims those that have not ended
     */
    record Surroundings(List<ProducerClaim> claims, Instant now) {}

    ShelfWords words() {
        var product = offered.product();
        var words = new ShelfWords().name(product.name());
        if (product.nameEn() != null) {
            words.name(product.nameEn());
        }
        product.tags().forEach(words::also);
        path.forEach(category -> words.also(category.name().vi()));
        words.also(card.producer()).also(card.commune());
        return words.exactly(chosen());
    }

    private List<String> chosen() {
        var chosen = new ArrayList<String>();
        path.forEach(category -> chosen.add(ShelfWords.category(category.code())));
        chosen.add(ShelfWords.commune(Vietnamese.slug(card.commune(), "x")));
        chosen.add(ShelfWords.price(PriceRange.stepOf(pricePerKg())));
        stars().ifPresent(awarded -> chosen.add(ShelfWords.stars(awarded.stars())));
        around.claims().forEach(claim -> chosen.add(ShelfWords.certificate(claim.kind())));
        offered.seasons()
                .forEach(season -> IntStream.rangeClosed(1, 12)
                        .filter(month -> (season.months() >> (month - 1) & 1) == 1)
                        .forEach(month -> chosen.add(ShelfWords.month(month))));
        offered.variants().stream()
                .map(VariantFacts::gtin)
                .filter(Objects::nonNull)
                .forEach(gtin -> chosen.addAll(List.of(gtin, gtin.replaceFirst("^0+", ""))));
        return chosen.stream().distinct().toList();
    }

    long price() {
        return prices().min(Comparator.naturalOrder()).orElseThrow();
    }

    long pricePerKg() {
        return offered.variants().stream()
                .map(VariantFacts::priceDongPerKg)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** From when on something of it can be had, as PostgreSQL reads a moment. */
    String inStockFrom() {
        return StockState.of(card.variants(), around.now()).written();
    }

    private Stream<Long> prices() {
        return offered.variants().stream().map(VariantFacts::priceDong).filter(Objects::nonNull);
    }

    /** Those in force, the most first; else the next that will be. */
    Optional<StorefrontCard.Recognition> stars() {
        var running = card.recognitions().stream()
                .filter(awarded -> awarded.until().isAfter(around.now()))
                .toList();
        return running.stream()
                .filter(awarded -> !awarded.from().isAfter(around.now()))
                .max(Comparator.comparingInt(StorefrontCard.Recognition::stars)
                        .thenComparing(StorefrontCard.Recognition::until))
                .or(() -> running.stream().min(Comparator.comparing(StorefrontCard.Recognition::from)));
    }

    /** As PostgreSQL reads a multirange; null without a season. */
    @Nullable
    String season() {
        return offered.seasons().isEmpty()
                ? null
                : offered.seasons().stream().map(ShelfRow::range).collect(Collectors.joining(",", "{", "}"));
    }

    /** As PostgreSQL reads a range of moments; null without a forecast whose harvest is still to come. */
    @Nullable
    String preorder() {
        var today = Dates.dayOf(around.now());
        return offered.forecasts().stream()
                .filter(forecast -> forecast.readyOn().isAfter(today))
                .findFirst()
                .map(forecast -> "[" + ShelfWriter.start(forecast.preorderFrom()) + ","
                        + ShelfWriter.start(forecast.readyOn()) + ")")
                .orElse(null);
    }

    private static String range(Season season) {
        var starts = number(season.starts());
        var ends = number(season.ends());
        return season.starts().isAfter(season.ends())
                ? "[" + FIRST_DAY + "," + ends + "],[" + starts + "," + LAST_DAY + "]"
                : "[" + starts + "," + ends + "]";
    }

    private static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
