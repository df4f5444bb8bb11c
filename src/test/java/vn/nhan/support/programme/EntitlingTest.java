package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;

class EntitlingTest {

    private static final long MILLION = 1_000_000;
    private static final UUID PROGRAMME = new UUID(7, 7);

    @Test
    void firmGetsTheLevelOfItsSize() {
        var found = Rules.judged(
                Rules.firm(FirmSize.SMALL),
                Rules.book(Rules.law(FirmSize.MICRO, 100, 50 * MILLION), Rules.law(FirmSize.SMALL, 50, 100 * MILLION)));
        assertThat(found.best().orElseThrow().percent()).isEqualTo(50);
        assertThat(found.others()).isEmpty();
        assertThat(Rules.codes(found)).containsExactly(Reason.BEST, Reason.USED, Reason.COUNTED_ON);
    }

    @Test
    void firmsLedByWomenGetTheHigherCap() {
        var favoured = new LevelRule(
                UUID.randomUUID(),
                Rules.CONSULTING,
                null,
                Set.of(),
                FirmSize.SMALL,
                true,
                new Rate(50, 150 * MILLION, null),
                Rules.ALWAYS,
                Rules.DECREE,
                Certainty.CONFIRMED);
        var book = Rules.book(Rules.law(FirmSize.SMALL, 50, 100 * MILLION), favoured);
        var hers = Rules.judged(Rules.womenLed(FirmSize.SMALL), book);
        assertThat(hers.best().orElseThrow().capPerYear()).isEqualTo(150 * MILLION);
        assertThat(Rules.codes(hers)).contains(Reason.FAVOURED, Reason.MOST_FAVOURABLE);
        assertThat(Rules.judged(Rules.firm(FirmSize.SMALL), book)
                        .best()
                        .orElseThrow()
                        .capPerYear())
                .isEqualTo(100 * MILLION);
    }

    @Test
    void programmeThatGivesMoreThanTheDecreeWins() {
        var own = Rules.level(PROGRAMME, FirmSize.SMALL, new Rate(80, 100 * MILLION, 40 * MILLION), Rules.ALWAYS);
        var found = Rules.judged(
                Rules.firm(FirmSize.SMALL),
                withProgramme(Eligibility.ANYBODY, Level.NO_LIMIT, own, Rules.law(FirmSize.SMALL, 50, 100 * MILLION)));
        assertThat(found.best().orElseThrow().programmeId()).isEqualTo(PROGRAMME);
        assertThat(found.others())
                .singleElement()
                .extracting(Level::programmeId)
                .isNull();
        assertThat(Rules.codes(found)).contains(Reason.CAP_PER_CONTRACT, Reason.MOST_FAVOURABLE);
    }

    @Test
    void usedUpLevelGivesWayToOneWithSomethingLeft() {
        var own = Rules.level(PROGRAMME, FirmSize.SMALL, new Rate(80, 20 * MILLION, null), Rules.ALWAYS);
        var found = Entitling.of(
                Rules.firm(FirmSize.SMALL),
                Rules.DAY,
                withProgramme(Eligibility.ANYBODY, Level.NO_LIMIT, own, Rules.law(FirmSize.SMALL, 50, 100 * MILLION)),
                Map.of(Rules.CONSULTING, 30 * MILLION));
        assertThat(found.best().orElseThrow().percent()).isEqualTo(50);
        assertThat(found.best().orElseThrow().remaining()).isEqualTo(70 * MILLION);
    }

    @Test
    void nothingIsLeftOnceTheYearIsUsedUp() {
        var found = Entitling.of(
                Rules.firm(FirmSize.SMALL),
                Rules.DAY,
                Rules.book(Rules.law(FirmSize.SMALL, 50, 100 * MILLION)),
                Map.of(Rules.CONSULTING, 100 * MILLION));
        assertThat(found.eligible()).isFalse();
        assertThat(found.best()).isPresent();
        assertThat(Rules.codes(found)).contains(Reason.USED_UP);
    }

    @Test
    void voucherThatNoFinalDecreeSetsIsToldButNotGiven() {
        var voucher = new LevelRule(
                UUID.randomUUID(),
                "digital-voucher",
                null,
                Set.of(BusinessKind.FARM_HOUSEHOLD),
                null,
                false,
                new Rate(100, null, null),
                new Period(LocalDate.of(2026, 7, 1), null),
                new LocalizedText("Luật Chuyển đổi số", "Law on Digital Transformation"),
                Certainty.DRAFT);
        var household = new Applicant(BusinessKind.FARM_HOUSEHOLD, null, Sector.CROPS, false, false, false, Set.of());
        var found = Rules.judged(household, Rules.book(voucher));
        assertThat(found.eligible()).isFalse();
        assertThat(found.best()).isEmpty();
        assertThat(Rules.codes(found)).containsExactly(Reason.NOTHING, Reason.NOT_CONFIRMED, Reason.COUNTED_ON);
        assertThat(Rules.codes(Entitling.of(household, LocalDate.of(2026, 6, 30), Rules.book(voucher), Map.of())))
                .doesNotContain(Reason.NOT_CONFIRMED);
    }

    @Test
    void levelThatNobodyHasComparedWithItsTextIsGivenAndSaysSo() {
        var unchecked = new LevelRule(
                UUID.randomUUID(),
                Rules.CONSULTING,
                null,
                Set.of(BusinessKind.ENTERPRISE),
                FirmSize.SMALL,
                false,
                new Rate(50, 100 * MILLION, null),
                Rules.ALWAYS,
                Rules.DECREE,
                Certainty.UNCHECKED);
        var found = Rules.judged(Rules.firm(FirmSize.SMALL), Rules.book(unchecked));
        assertThat(found.eligible()).isTrue();
        assertThat(Rules.codes(found)).containsExactly(Reason.BEST, Reason.UNCHECKED, Reason.USED, Reason.COUNTED_ON);
    }

    @Test
    void everyRuleOfAProgrammeIsSaidAsTheReasonAgainstIt() {
        var stranger =
                new Applicant(BusinessKind.ENTERPRISE, FirmSize.MEDIUM, Sector.TRADE, false, false, false, Set.of());
        assertThat(against(stranger, rules(Set.of(BusinessKind.COOPERATIVE), Set.of(), Set.of())))
                .isEqualTo(Reason.PROGRAMME_KIND);
        assertThat(against(stranger, rules(Set.of(), Set.of(FirmSize.MICRO), Set.of())))
                .isEqualTo(Reason.PROGRAMME_SIZE);
        assertThat(against(Rules.firm(null), rules(Set.of(), Set.of(FirmSize.MICRO), Set.of())))
                .isEqualTo(Reason.SIZE_UNKNOWN);
        assertThat(against(stranger, rules(Set.of(), Set.of(), Set.of(Sector.CROPS))))
                .isEqualTo(Reason.SECTOR);
        assertThat(against(stranger, only(true, false, false))).isEqualTo(Reason.NOT_VERIFIED);
        assertThat(against(stranger, only(false, true, false))).isEqualTo(Reason.WOMEN_LED_ONLY);
        assertThat(against(stranger, only(false, false, true))).isEqualTo(Reason.SOCIAL_ONLY);
        assertThat(against(
                        stranger,
                        new Eligibility(Set.of(), Set.of(), Set.of(), false, false, false, Set.of(UUID.randomUUID()))))
                .isEqualTo(Reason.COMMUNE);
    }

    @Test
    void programmeIsAskedOnItsDaysAndWhileItHasMoney() {
        var level = Rules.level(PROGRAMME, FirmSize.SMALL, new Rate(80, 100 * MILLION, null), Rules.ALWAYS);
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(codeOn(LocalDate.of(2025, 12, 31), level, year, 1)).isEqualTo(Reason.NOT_YET);
        assertThat(codeOn(LocalDate.of(2026, 1, 1), level, year, 1)).isEqualTo(Reason.BEST);
        assertThat(codeOn(LocalDate.of(2026, 12, 31), level, year, 1)).isEqualTo(Reason.BEST);
        assertThat(codeOn(LocalDate.of(2027, 1, 1), level, year, 1)).isEqualTo(Reason.OVER);
        assertThat(codeOn(LocalDate.of(2026, 5, 1), level, year, 0)).isEqualTo(Reason.BUDGET_SPENT);
    }

    @Test
    void formThatNobodyHasForANeedIsSaid() {
        assertThat(Rules.codes(Rules.judged(Rules.firm(FirmSize.SMALL), Rules.book())))
                .containsExactly(Reason.NO_FORM);
    }

    private static Reason codeOn(LocalDate day, LevelRule level, Period period, long left) {
        var programme = new ProgrammeRule(PROGRAMME, "Chương trình thử", period, Eligibility.ANYBODY, left);
        var codes = Rules.codes(Entitling.of(
                Rules.firm(FirmSize.SMALL),
                day,
                new RuleBook(Map.of(), List.of(level), Map.of(PROGRAMME, programme)),
                Map.of()));
        return codes.get(0) == Reason.NOTHING ? codes.get(1) : codes.get(0);
    }

    private static Reason against(Applicant applicant, Eligibility rules) {
        var level = Rules.level(PROGRAMME, null, new Rate(80, 100 * MILLION, null), Rules.ALWAYS);
        return Rules.codes(Rules.judged(applicant, withProgramme(rules, 1, level)))
                .get(1);
    }

    private static Eligibility rules(Set<BusinessKind> kinds, Set<FirmSize> sizes, Set<Sector> sectors) {
        return new Eligibility(kinds, sizes, sectors, false, false, false, Set.of());
    }

    private static Eligibility only(boolean verified, boolean womenLed, boolean social) {
        return new Eligibility(Set.of(), Set.of(), Set.of(), verified, womenLed, social, Set.of());
    }

    private static RuleBook withProgramme(Eligibility rules, long left, LevelRule... levels) {
        return new RuleBook(
                Map.of(),
                List.of(levels),
                Map.of(PROGRAMME, new ProgrammeRule(PROGRAMME, "Chương trình thử", Rules.ALWAYS, rules, left)));
    }
}
