package vn.nhan.catalog.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.nhan.catalog.GtinState;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;

/** What holds of every offer, however it was spoilt. */
class ScorePropertiesTest {

    private static final RuleBook RULES = ShippedRules.read();

    /** How a member mends what each rule found. */
    private static final Map<String, Consumer<Sample>> MENDING = Map.ofEntries(
            Map.entry("name-present", sample -> sample.nameEn = "Longan from Pho Hien"),
            Map.entry("name-length", ScorePropertiesTest::rename),
            Map.entry("name-calm", ScorePropertiesTest::rename),
            Map.entry("name-weight", ScorePropertiesTest::rename),
            Map.entry("description-present", ScorePropertiesTest::describe),
            Map.entry("description-length", ScorePropertiesTest::describe),
            Map.entry("description-calm", ScorePropertiesTest::describe),
            Map.entry("description-plain", ScorePropertiesTest::describe),
            Map.entry("description-own", sample -> sample.alike.removeIf(one -> one.kind() != Likeness.Kind.PHOTO)),
            Map.entry("description-translated", ScorePropertiesTest::describe),
            Map.entry("story-present", sample -> {
                sample.story = "Ông trồng.";
                sample.storyEn = "Planted by grandfather.";
            }),
            Map.entry("category-chosen", sample -> sample.category = "fresh-fruit"),
            Map.entry("attributes-required", sample -> {
                sample.attributes.put("variety", "nhãn lồng");
                sample.complete();
            }),
            Map.entry("season-told", sample -> sample.seasons = List.of(season(8))),
            Map.entry("season-now", sample -> sample.seasons = List.of(season(8))),
            Map.entry("forecast-ahead", sample -> sample.forecasts = new ArrayList<>()),
            Map.entry("facts-recent", sample -> sample.changedAt = Instant.parse("2026-07-31T00:00:00Z")),
            Map.entry("papers-valid", sample -> {
                sample.attributes.remove("licence");
                sample.story = "Ông trồng.";
                sample.storyEn = "Planted by grandfather.";
            }),
            Map.entry("photos-some", sample -> sample.photos = new ArrayList<>(List.of(Sample.photo(9, 300)))),
            Map.entry("photos-several", sample -> {
                sample.photos.add(Sample.photo(7, 1600));
                sample.photos.add(Sample.photo(8, 1600));
            }),
            Map.entry("photos-large", sample -> sample.photos.set(0, Sample.photo(6, 1600))),
            Map.entry(
                    "photos-described",
                    sample -> sample.photos = new ArrayList<>(
                            List.of(Sample.photo(4, 1600), Sample.photo(5, 1600), Sample.photo(6, 1600)))),
            Map.entry("photos-own", sample -> sample.alike.removeIf(one -> one.kind() == Likeness.Kind.PHOTO)),
            Map.entry(
                    "price-named",
                    sample -> sample.packages.replaceAll(pack ->
                            Sample.pack(pack.netWeightGrams(), pack.priceDong() == null ? 1 : pack.priceDong()))),
            Map.entry("price-fits", ScorePropertiesTest::reprice),
            Map.entry("packages-agree", ScorePropertiesTest::reprice),
            Map.entry(
                    "gtin-checked",
                    sample ->
                            sample.packages.replaceAll(pack -> Sample.pack(pack.netWeightGrams(), pack.priceDong()))));

    @Property(seed = "2216", tries = 500)
    void scoreLiesBetweenNoneAndAHundredAndWhatIsLostMakesItUp(@ForAll long seed) {
        for (var language : ListingLanguage.values()) {
            var score = spoilt(seed).in(language, RULES);
            assertThat(score.points()).isBetween(0, 100);
            assertThat(score.points()
                            + score.findings().stream().mapToInt(Finding::lost).sum())
                    .isEqualTo(100);
            assertThat(score.points()
                            + score.dimensions().values().stream()
                                    .mapToInt(Score.Part::lost)
                                    .sum())
                    .isEqualTo(100);
            assertThat(score.dimensions().values()).allMatch(part -> part.lost() >= 0 && part.lost() <= part.of());
        }
    }

    @Property(seed = "2217", tries = 300)
    void everyFindingHasASentenceInBothLanguagesAndALink(@ForAll long seed) {
        var sample = spoilt(seed);
        var attributes =
                sample.goods().asked().stream().map(asked -> asked.attribute()).toList();
        for (var language : ListingLanguage.values()) {
            var score = sample.in(language, RULES);
            for (var reader : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                var said = Sentences.said(Sample.PRODUCT, score, attributes, reader);
                assertThat(said).hasSameSizeAs(score.findings());
                assertThat(said).allSatisfy(one -> {
                    assertThat(one.sentence()).isNotBlank().doesNotContain("{", "}", "trục trặc", "went wrong");
                    assertThat(one.link()).startsWith("/my/products/" + Sample.PRODUCT);
                    assertThat(one.lost()).isPositive();
                });
            }
        }
    }

    @Property(seed = "2218", tries = 500)
    void mendingWhatWasFoundNeverCostsPoints(@ForAll long seed) {
        for (var language : ListingLanguage.values()) {
            for (var finding : spoilt(seed).in(language, RULES).findings()) {
                var mended = spoilt(seed);
                var before = mended.in(language, RULES);
                MENDING.get(finding.rule()).accept(mended);
                var after = mended.in(language, RULES);
                assertThat(after.points())
                        .as("%s %s, then %s", finding.rule(), before.findings(), after.findings())
                        .isGreaterThanOrEqualTo(before.points());
                assertThat(after.findings())
                        .filteredOn(left -> left.rule().equals(finding.rule()))
                        .allMatch(left -> left.lost() < finding.lost());
            }
        }
    }

    @Property(seed = "2219", tries = 200)
    void sameOfferGetsTheSameScore(@ForAll long seed) {
        assertThat(spoilt(seed).in(ListingLanguage.VI, RULES))
                .isEqualTo(spoilt(seed).in(ListingLanguage.VI, RULES));
    }

    @Property(seed = "2220", tries = 300)
    void nothingChangesByItselfBeforeTheDayOfTheNextLook(@ForAll long seed) {
        var sample = spoilt(seed);
        var before = sample.in(ListingLanguage.VI, RULES);
        var next = NextLook.after(Sample.TODAY, sample.goods(), 365);
        assertThat(next).isAfter(Sample.TODAY).isBeforeOrEqualTo(Sample.TODAY.plusDays(90));
        sample.today = next.minusDays(1);
        assertThat(sample.in(ListingLanguage.VI, RULES).findings()).isEqualTo(before.findings());
    }

    private static Season season(int month) {
        return new Season(MonthDay.of(month, 1), MonthDay.of(month, 28));
    }

    private static void rename(Sample sample) {
        sample.name = "Nhãn lồng Phố Hiến chùm to";
        sample.nameEn = "Pho Hien longan in bunches";
    }

    private static void describe(Sample sample) {
        sample.description = Sample.words("ngọt", 100);
        sample.descriptionEn = Sample.words("sweet", 100);
    }

    private static void reprice(Sample sample) {
        var perKg = sample.market == null ? 60_000 : sample.market.dongPerKg();
        sample.packages.replaceAll(
                pack -> Sample.pack(pack.netWeightGrams(), Math.max(1, pack.netWeightGrams() * perKg / 1000)));
    }

    private static Sample spoilt(long seed) {
        var dice = new Random(seed);
        var sample = dice.nextBoolean() ? new Sample() : new Sample().complete();
        var spoiling = spoiling(dice);
        for (var spoil : spoiling) {
            if (dice.nextInt(3) == 0) {
                spoil.accept(sample);
            }
        }
        return sample;
    }

    private static List<Consumer<Sample>> spoiling(Random dice) {
        return List.of(
                sample -> sample.name = List.of("Nhãn", "NHÃN LỒNG NGON NHẤT", "Nhãn 2 kg ngon lắm", "Chùm nhãn số 1")
                        .get(dice.nextInt(4)),
                sample -> sample.nameEn = dice.nextBoolean() ? null : "LONGAN THE VERY BEST 9 kg",
                sample -> sample.description = dice.nextBoolean() ? null : Sample.words("vị", dice.nextInt(100)),
                sample -> sample.description += " GỌI 0900 000 012",
                sample -> sample.descriptionEn = dice.nextBoolean() ? null : sample.description,
                sample -> sample.story =
                        dice.nextBoolean() ? null : "Giấy hết hạn 01/0" + (1 + dice.nextInt(9)) + "/2026",
                sample -> sample.category = dice.nextBoolean() ? null : "honey",
                sample -> sample.attributes = new TreeMap<>(Map.of("licence", "có giá trị đến 01/01/2026")),
                sample -> sample.changedAt = sample.changedAt.minus(dice.nextInt(500), ChronoUnit.DAYS),
                sample -> sample.packages.add(Sample.pack(500, dice.nextBoolean() ? null : 5_000_000L)),
                sample -> sample.packages.set(
                        0, Sample.numbered(sample.packages.get(0), GtinState.values()[1 + dice.nextInt(3)])),
                sample -> sample.photos = new ArrayList<>(sample.photos.subList(0, dice.nextInt(3))),
                sample -> sample.photos.add(Sample.photo(1, 400)),
                sample -> sample.photos.add(0, Sample.photo(11, 400)),
                sample -> sample.seasons = dice.nextBoolean() ? List.of() : List.of(season(1 + dice.nextInt(12))),
                sample -> sample.forecasts.add(new HarvestForecast(
                        new UUID(3, 1),
                        Sample.TODAY.plusDays(dice.nextInt(60) - 30),
                        1_000,
                        Sample.TODAY.minusDays(99))),
                sample -> sample.alike.add(Sample.likeness(Likeness.Kind.PHOTO, dice.nextBoolean(), dice.nextInt(8))),
                sample ->
                        sample.alike.add(Sample.likeness(Likeness.Kind.VI, dice.nextBoolean(), 60 + dice.nextInt(40))),
                sample ->
                        sample.alike.add(Sample.likeness(Likeness.Kind.EN, dice.nextBoolean(), 60 + dice.nextInt(40))),
                sample -> sample.market = dice.nextBoolean() ? null : new MarketPrice(1 + dice.nextInt(9_000_000), 20));
    }
}
