package vn.nhan.marketplace.tck;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.nhan.marketplace.connector.Desired;

/** Listings that are wrong in one way each, of the ways that marketplaces have rules for. */
final class Wrong {

    private static final long FAR_TOO_MUCH = 10_000_000_000_000L;

    /** What every real marketplace minds. */
    static final Set<String> EVERYWHERE = Set.of(
            "title.missing",
            "title.too-long",
            "description.too-long",
            "description.markup",
            "pictures.too-many",
            "pictures.format",
            "price.zero",
            "price.too-high",
            "stock.too-high",
            "sku.malformed",
            "sku.too-long",
            "variants.too-many");

    private Wrong() {}

    static List<Desired> each(Desired right) {
        return List.of(
                Samples.later(right, change -> change.title("")),
                Samples.later(right, change -> change.title("n")),
                Samples.later(right, change -> change.title("nhãn ".repeat(2_000))),
                Samples.later(right, change -> change.description("")),
                Samples.later(right, change -> change.description("nhãn ".repeat(70_000))),
                Samples.later(right, change -> change.description("<script>alert(1)</script>")),
                Samples.later(right, change -> change.pictures(List.of())),
                Samples.later(right, change -> change.pictures(Collections.nCopies(300, first(right)))),
                with(right, new Desired.Picture(first(right).sha256(), "image/tiff", 900, 900, 90_000, "")),
                with(right, new Desired.Picture(first(right).sha256(), "image/jpeg", 20, 20, 900, "")),
                with(right, new Desired.Picture(first(right).sha256(), "image/jpeg", 90_000, 90_000, 90_000, "")),
                with(right, new Desired.Picture(first(right).sha256(), "image/jpeg", 900, 900, FAR_TOO_MUCH, "")),
                Samples.later(right, change -> change.price(0)),
                Samples.later(right, change -> change.price(1)),
                Samples.later(right, change -> change.price(FAR_TOO_MUCH)),
                Samples.later(right, change -> change.stock(FAR_TOO_MUCH)),
                weighing(right, 0),
                Samples.later(right, change -> change.variants(many())),
                Samples.later(right, change -> change.variants(List.of(named("N".repeat(400))))),
                Samples.later(right, change -> change.variants(List.of(named("nhãn lồng / 1")))),
                Samples.later(right, change -> change.category(Optional.empty())));
    }

    private static Desired.Picture first(Desired right) {
        return right.pictures().get(0);
    }

    private static Desired with(Desired right, Desired.Picture picture) {
        return Samples.later(right, change -> change.pictures(List.of(picture)));
    }

    private static Desired weighing(Desired right, int grams) {
        var light = Samples.variant(right.sku(), "1 kg", 85_000, 40, grams);
        return Samples.later(right, change -> change.variants(List.of(light)));
    }

    private static List<Desired.Variant> many() {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> Samples.variant("NHAN-" + i, i + " kg", 85_000, 40, 1_100))
                .toList();
    }

    private static Desired.Variant named(String sku) {
        return new Desired.Variant(sku, Optional.empty(), Map.of("Khối lượng", "1 kg"), 85_000, 40, 1_100);
    }
}
