package vn.nhan.catalog.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.nhan.catalog.GtinState;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.problem.ProblemTexts;

class QualityRulesTest {

    private static final RuleBook RULES = ShippedRules.read();

    @Test
    void offerWithoutAFaultHasAHundredPointsInBothLanguages() {
        for (var language : ListingLanguage.values()) {
            var score = new Sample().complete().in(language, RULES);
            assertThat(score.findings()).as(language.key()).isEmpty();
            assertThat(score.points()).isEqualTo(100);
            assertThat(score.dimensions().keySet())
                    .containsExactly("completeness", "accuracy", "uniqueness", "consistency", "timeliness", "validity");
            assertThat(score.dimensions().values()).allMatch(part -> part.percent() == 100);
        }
    }

    @Test
    void everyRuleCostsSomethingInALanguageAndIsKnown() {
        var weighed = new HashSet<>(RULES.rules(ListingLanguage.VI));
        weighed.addAll(RULES.rules(ListingLanguage.EN));

        assertThat(weighed)
                .containsExactlyInAnyOrderElementsOf(
                        QualityRules.ALL.stream().map(QualityRule::code).toList());
    }

    @Test
    void everyRuleStandsAfterThoseThatItNeeds() {
        var before = new HashSet<String>();
        for (var rule : QualityRules.ALL) {
            assertThat(before).as(rule.code()).containsAll(rule.needs());
            before.add(rule.code());
        }
    }

    @Test
    void pointsThatDontAddUpAreRefused() {
        var half = List.of(new RuleBook.Weight(2, ListingLanguage.VI, "photos-some", 50, Inspection.Bounds.NONE));
        assertThatThrownBy(() -> new RuleBook(2, half)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shoutingAndShortNamesAreFound() {
        assertThat(said(sample -> sample.name = "NHÃN LỒNG NGON NHẤT")).containsExactly("name-loud");
        assertThat(said(sample -> sample.name = "Nhãn lồng ngon!!!")).containsExactly("name-loud");
        assertThat(said(sample -> sample.name = "Nhãn")).containsExactly("name-short");
        assertThat(said(sample -> sample.name = "Nhãn lồng OCOP HTX Phố Hiến")).isEmpty();
    }

    @Test
    void weightInTheNameMustBeThatOfAPackage() {
        assertThat(said(sample -> sample.packages = List.of(Sample.pack(500, 30_000L))))
                .containsExactly("name-weight");
        assertThat(said(sample -> sample.name = "Nhãn sấy, hộp 10 x 0,5 kg")).isEmpty();
        assertThat(said(sample -> sample.name = "Nhãn lồng Phố Hiến loại 1")).isEmpty();
    }

    @Test
    void descriptionIsMissingShortOrLeadsElsewhere() {
        assertThat(said(sample -> sample.description = " ")).containsExactly("description-absent");
        assertThat(said(sample -> sample.description = "Ngon lắm.")).containsExactly("description-short");
        assertThat(said(sample -> sample.description += "Gọi 0900 000 012 nhé."))
                .containsExactly("description-elsewhere");
        assertThat(said(sample -> sample.description += "Xem https://nhan.example"))
                .containsExactly("description-elsewhere");
    }

    @Test
    void shorterDescriptionCostsMore() {
        assertThat(points(sample -> sample.description = Sample.words("vị", 10)))
                .isLessThan(points(sample -> sample.description = Sample.words("vị", 30)));
    }

    @Test
    void absentDescriptionCostsAllThatOneCouldHaveAndSaysItOnce() {
        var score = spoilt(sample -> sample.description = null).in(ListingLanguage.VI, RULES);

        assertThat(score.findings()).hasSize(1);
        assertThat(score.findings().get(0).lost()).isEqualTo(9 + 8 + 2 + 2 + 9);
        assertThat(score.dimensions().get("uniqueness").lost()).isEqualTo(9);
        assertThat(score.points()).isEqualTo(70);
    }

    @Test
    void copyOfAnothersWordsCostsMoreThanOnesOwn() {
        var foreign = Sample.likeness(Likeness.Kind.VI, false, 85);
        var own = Sample.likeness(Likeness.Kind.VI, true, 85);

        assertThat(said(sample -> sample.alike.add(foreign))).containsExactly("description-copied");
        assertThat(said(sample -> sample.alike.add(own))).containsExactly("description-repeated");
        assertThat(points(sample -> sample.alike.add(foreign))).isLessThan(points(sample -> sample.alike.add(own)));
        assertThat(said(sample -> sample.alike.add(Sample.likeness(Likeness.Kind.VI, false, 69))))
                .isEmpty();
        assertThat(said(sample -> sample.alike.add(Sample.likeness(Likeness.Kind.EN, false, 90))))
                .isEmpty();
    }

    @Test
    void copyOfAnothersPictureCostsMoreThanOnesOwn() {
        assertThat(said(sample -> sample.alike.add(Sample.likeness(Likeness.Kind.PHOTO, false, 6))))
                .containsExactly("photos-copied");
        assertThat(said(sample -> sample.alike.add(Sample.likeness(Likeness.Kind.PHOTO, true, 0))))
                .containsExactly("photos-repeated");
        assertThat(said(sample -> sample.alike.add(Sample.likeness(Likeness.Kind.PHOTO, false, 7))))
                .isEmpty();
    }

    @Test
    void picturesAreMissingFewSmallOrUndescribed() {
        assertThat(said(sample -> sample.photos = List.of())).containsExactly("photos-absent");
        assertThat(said(sample -> sample.photos = List.of(Sample.photo(1, 1600))))
                .containsExactly("photos-few");
        assertThat(said(sample -> sample.photos.set(0, Sample.photo(1, 640)))).containsExactly("photos-small");
        assertThat(said(sample -> sample.photos.set(2, Sample.photo(1, 1600)))).containsExactly("photos-undescribed");
        assertThat(said(sample -> sample.name = "Chùm nhãn số 1")).containsExactly("photos-undescribed");
    }

    @Test
    void categoryAndWhatItRequiresAreAskedFor() {
        assertThat(said(sample -> sample.category = null)).containsExactly("category-absent");
        assertThat(said(sample -> sample.attributes.remove("variety"))).containsExactly("attributes-missing");
    }

    @Test
    void pricesFarFromTheMiddleAreFoundOnceThereAreEnoughOffers() {
        assertThat(said(sample -> sample.packages = List.of(Sample.pack(5_000, 30_000_000L))))
                .containsExactly("price-far");
        assertThat(said(sample -> sample.packages = List.of(Sample.pack(5_000, 20_000L))))
                .containsExactly("price-far");
        assertThat(said(sample -> {
                    sample.packages = List.of(Sample.pack(5_000, 30_000_000L));
                    sample.market = new MarketPrice(60_000, 7);
                }))
                .isEmpty();
        assertThat(said(sample -> {
                    sample.category = "handicraft-of-nobody";
                    sample.market = null;
                    sample.packages = List.of(Sample.pack(5_000, 30_000_000L));
                    sample.complete();
                }))
                .isEmpty();
        assertThat(said(sample -> sample.packages = List.of(Sample.pack(5_000, null))))
                .containsExactly("price-absent");
    }

    @Test
    void packagesOfOneProductCostAboutTheSameByTheKilogram() {
        assertThat(said(sample -> sample.packages.add(Sample.pack(500, 300_000L))))
                .containsExactly("packages-apart");
        assertThat(said(sample -> sample.packages.add(Sample.pack(500, 45_000L))))
                .isEmpty();
    }

    @Test
    void numberThatNobodyComparedIsMilderThanARefusedOne() {
        assertThat(said(sample -> numbered(sample, GtinState.NOT_CHECKED))).containsExactly("gtin-unchecked");
        assertThat(said(sample -> numbered(sample, GtinState.REFUSED))).containsExactly("gtin-refused");
        assertThat(said(sample -> numbered(sample, GtinState.CONFIRMED))).isEmpty();
        assertThat(points(sample -> numbered(sample, GtinState.NOT_CHECKED))).isEqualTo(99);
        assertThat(points(sample -> numbered(sample, GtinState.REFUSED))).isEqualTo(97);
    }

    @Test
    void freshGoodsAtHandOutOfSeasonAreFound() {
        assertThat(said(sample -> sample.seasons = List.of())).containsExactly("season-untold");
        assertThat(said(sample -> sample.today = LocalDate.of(2026, 9, 1))).containsExactly("season-over");
        assertThat(said(sample -> sample.seasons = List.of(new Season(MonthDay.of(11, 1), MonthDay.of(1, 31)))))
                .containsExactly("season-over");
        assertThat(said(sample -> {
                    sample.category = "honey";
                    sample.seasons = List.of();
                    sample.complete();
                }))
                .isEmpty();
    }

    @Test
    void whatHasPassedIsFound() {
        assertThat(said(sample -> sample.forecasts.add(forecast(Sample.TODAY.minusDays(1)))))
                .containsExactly("forecast-past");
        assertThat(said(sample -> sample.forecasts.add(forecast(Sample.TODAY)))).isEmpty();
        assertThat(said(sample -> sample.changedAt = Instant.parse("2025-07-31T00:00:00Z")))
                .containsExactly("facts-old");
        assertThat(said(sample -> sample.changedAt = Instant.parse("2025-08-01T00:00:00Z")))
                .isEmpty();
        assertThat(said(sample -> sample.story = "VietGAP có giá trị đến ngày 31/07/2026."))
                .containsExactly("paper-expired");
        assertThat(said(sample -> sample.story = "VietGAP có giá trị đến ngày 01/08/2026."))
                .isEmpty();
        assertThat(said(sample -> sample.attributes.put("licence", "Số 5, hết hạn 01/02/2026")))
                .containsExactly("paper-expired");
    }

    @Test
    void englishIsJudgedByItself() {
        var score = spoilt(sample -> {
                    sample.nameEn = null;
                    sample.descriptionEn = null;
                    sample.storyEn = null;
                })
                .in(ListingLanguage.EN, RULES);

        assertThat(score.findings())
                .extracting(Finding::says)
                .containsExactlyInAnyOrder("name-absent", "description-absent", "story-absent");
        assertThat(spoilt(sample -> sample.descriptionEn = sample.description)
                        .in(ListingLanguage.EN, RULES)
                        .findings())
                .extracting(Finding::says)
                .containsExactly("description-untranslated");
        assertThat(points(sample -> sample.nameEn = null)).isEqualTo(100);
    }

    /** What the tests above have seen said, and everything that can be. */
    @Test
    void everySentenceIsThereInBothLanguages() {
        var says = List.of(
                "name-absent name-short name-long name-loud name-weight description-absent description-short description-loud description-elsewhere description-copied description-repeated description-untranslated story-absent category-absent attributes-missing season-untold season-over forecast-past facts-old paper-expired photos-absent photos-few photos-small photos-undescribed photos-copied photos-repeated price-absent price-far packages-apart gtin-unchecked gtin-refused"
                        .split(" ", -1));

        assertThat(says).allMatch(key -> ProblemTexts.known("quality." + key));
    }

    @Test
    void findingsThatCostMostComeFirst() {
        var findings = spoilt(sample -> {
                    sample.story = null;
                    sample.photos = List.of();
                })
                .in(ListingLanguage.VI, RULES)
                .findings();

        assertThat(findings).extracting(Finding::says).containsExactly("photos-absent", "story-absent");
    }

    private static void numbered(Sample sample, GtinState state) {
        sample.packages = new ArrayList<>(List.of(Sample.numbered(Sample.pack(5_000, 300_000L), state)));
    }

    private static HarvestForecast forecast(LocalDate ready) {
        return new HarvestForecast(new UUID(3, 1), ready, 1_000_000, ready.minusDays(30));
    }

    private static Sample spoilt(Consumer<Sample> spoil) {
        var sample = new Sample().complete();
        spoil.accept(sample);
        return sample;
    }

    private static List<String> said(Consumer<Sample> spoil) {
        return spoilt(spoil).in(ListingLanguage.VI, RULES).findings().stream()
                .map(Finding::says)
                .toList();
    }

    private static int points(Consumer<Sample> spoil) {
        return spoilt(spoil).in(ListingLanguage.VI, RULES).points();
    }
}
