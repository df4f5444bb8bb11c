package vn.nhan.catalog.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.GtinState;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.ProductFacts;
import vn.nhan.catalog.VariantFacts;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.Requirement;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.LocalizedText;

/** An offer to be judged; made without a fault, then spoilt. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    static final UUID PRODUCT = new UUID(0, 1);

    String name = "Nhãn lồng Phố Hiến 5 kg";

    @Nullable
    String nameEn = "Pho Hien longan, box of 5 kg";

    @Nullable
    String description = words("vị", 90);

    @Nullable
    String descriptionEn = words("taste", 70);

    @Nullable
    String story = "Vườn nhà trồng từ đời ông.";

    @Nullable
    String storyEn = "The orchard was planted by grandfather.";

    @Nullable
    String category = "fresh-fruit";

    Map<String, String> attributes = new TreeMap<>(Map.of("variety", "nhãn lồng"));
    Instant changedAt = Instant.parse("2026-07-01T00:00:00Z");
    List<VariantFacts> packages = new ArrayList<>(List.of(pack(5_000, 300_000L)));
    List<Photo> photos = new ArrayList<>(List.of(photo(1, 1600), photo(2, 1600), photo(3, 1600)));
    List<Season> seasons = new ArrayList<>(List.of(new Season(MonthDay.of(7, 1), MonthDay.of(8, 31))));
    List<HarvestForecast> forecasts = new ArrayList<>();
    List<Likeness> alike = new ArrayList<>();

    @Nullable
    MarketPrice market = new MarketPrice(60_000, 40);

    LocalDate today = TODAY;

    Goods goods() {
        var facts = new ProductFacts(
                PRODUCT,
                new TenantId((short) 1),
                new UUID(0, 9),
                "nhan-long",
                name,
                nameEn,
                category,
                description,
                descriptionEn,
                story,
                storyEn,
                null,
                List.of(),
                attributes,
                Instant.EPOCH,
                changedAt);
        var offer = new OfferedProduct(facts, packages, null, photos, seasons, forecasts);
        return new Goods(
                offer,
                category == null ? List.of() : List.of("food", category),
                category == null ? List.of() : List.of(required("variety"), required("storage-of-" + category)));
    }

    Surroundings around() {
        return new Surroundings(List.copyOf(alike), market);
    }

    Score in(ListingLanguage language, RuleBook rules) {
        return rules.judge(new Inspection.Subject(goods(), around(), today), language);
    }

    Sample complete() {
        attributes.put("storage-of-" + category, "nơi khô mát");
        return this;
    }

    static VariantFacts pack(long grams, @Nullable Long price) {
        return new VariantFacts(
                new UUID(1, grams), 1, grams, null, null, null, null, null, GtinState.NONE, price, 10L, 0, 0);
    }

    static VariantFacts numbered(VariantFacts pack, GtinState state) {
        return new VariantFacts(
                pack.id(),
                pack.position(),
                pack.netWeightGrams(),
                null,
                null,
                "09520000000000",
                null,
                null,
                state,
                pack.priceDong(),
                pack.stock(),
                pack.reserved(),
                0);
    }

    static Photo photo(int number, int edge) {
        return new Photo(new UUID(2, number), "key" + number, "Chùm nhãn số " + number, null, edge, edge / 2, null);
    }

    static Likeness likeness(Likeness.Kind kind, boolean own, int measure) {
        return new Likeness(
                kind, new UUID(2, 1), new UUID(0, 2), null, measure, own, Instant.EPOCH.plusSeconds(1), Instant.EPOCH);
    }

    static Requirement required(String code) {
        return new Requirement(
                new Attribute(
                        code, Attribute.Kind.TEXT, Attribute.Part.FACTS, new LocalizedText("vi " + code, code), null),
                true);
    }

    /** So many words, all different. */
    static String words(String stem, int count) {
        var text = new StringBuilder();
        for (var at = 0; at < count; at++) {
            text.append(stem)
                    .append(' ')
                    .append((char) ('a' + at % 26))
                    .append(at)
                    .append(at % 10 == 9 ? ". " : " ");
        }
        return text.toString();
    }
}
