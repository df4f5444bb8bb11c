package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.DateSpan;
import vn.nhan.tenant.Programme;

class ProgrammeGoalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final DateSpan THESE_YEARS =
            new DateSpan(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2030, 12, 31)));
    private static final Programme.Target SUPPORTED =
            new Programme.Target("supported-businesses", 1300, Programme.Unit.COUNT);
    private static final Programme.Target INFORMED =
            new Programme.Target("businesses-reached-with-information", 1300, Programme.Unit.COUNT);
    private static final Programme.Target SELLING =
            new Programme.Target("businesses-using-e-commerce", 60, Programme.Unit.PERCENT);
    private static final MilestoneCounts COUNTS = new MilestoneCounts(2000, 20, 12, 0, 0, Instant.EPOCH);

    @Test
    void sellersAreMeasuredAgainstThoseWhoRegistered() {
        var goal = only(SELLING, COUNTS);

        assertThat(goal.measured()).isEqualTo(new Goal.Measured(12, 2000));
        assertThat(goal.measured().fraction()).isEqualTo("12/2.000");
        assertThat(goal.percent()).isTrue();
        assertThat(goal.target()).isEqualTo("60");
    }

    @Test
    void whatNobodyMeasuresIsNotShownAsNothing() {
        var goal = only(new Programme.Target("recognitions-listed", 1300, Programme.Unit.COUNT), COUNTS);

        assertThat(goal.measured()).isNull();
        assertThat(goal.percent()).isFalse();
        assertThat(goal.target()).isEqualTo("1.300");
    }

    @Test
    void informedFirmsAreMeasuredAgainstTheTargetAndAShareOnlyAgainstThoseWhoRegistered() {
        var share = new Programme.Target("businesses-reached-with-information", 100, Programme.Unit.PERCENT);

        assertThat(only(INFORMED, COUNTS).measured()).isEqualTo(new Goal.Measured(90, 1300));
        assertThat(only(share, COUNTS).measured()).isEqualTo(new Goal.Measured(80, 2000));
        assertThat(only(INFORMED, COUNTS).href()).isEqualTo("/office/dashboard/informed?from=2026-01-01&to=2030-12-31");
    }

    @Test
    void supportedFirmsAreMeasuredAgainstTheTargetAndOpenTheirList() {
        var goal = only(SUPPORTED, COUNTS);

        assertThat(goal.measured()).isEqualTo(new Goal.Measured(0, 1300));
        assertThat(goal.href()).startsWith("/office/dashboard/supported?from=2026-01-01&to=2030-12-31&programme=");
    }

    @Test
    void shareOfNobodyIsNotMeasured() {
        assertThat(only(SELLING, new MilestoneCounts(0, 0, 0, 0, 0, Instant.EPOCH))
                        .measured())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2030-12-31, 1", "2031-01-01, 0"})
    void onlyProgrammesOfTheDayAreShown(LocalDate day, int shown) {
        assertThat(ProgrammeGoals.of(List.of(programme(List.of(SELLING))), figures(COUNTS), day, Locale.ENGLISH))
                .hasSize(shown);
    }

    @Test
    void programmeWithoutFiguresIsLeftOut() {
        assertThat(ProgrammeGoals.of(List.of(programme(List.of())), figures(COUNTS), DAY, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void programmeIsNamedInTheReadersLanguageWithItsLegalBasis() {
        var goals = ProgrammeGoals.of(List.of(programme(List.of(SELLING))), figures(COUNTS), DAY, Locale.ENGLISH);

        assertThat(goals)
                .extracting(ProgrammeGoals::name, ProgrammeGoals::legalBasis, ProgrammeGoals::demo)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Online", "Quyết định 1/QĐ-UBND", false));
    }

    private static Goal only(Programme.Target target, MilestoneCounts counts) {
        return ProgrammeGoals.of(List.of(programme(List.of(target))), figures(counts), DAY, Locale.ENGLISH)
                .get(0)
                .goals()
                .get(0);
    }

    private static Programme programme(List<Programme.Target> targets) {
        return new Programme(
                "p1",
                new LocalizedText("Lên mạng", "Online"),
                Optional.of("Quyết định 1/QĐ-UBND"),
                THESE_YEARS,
                targets,
                false);
    }

    private static ProgrammeGoals.Figures figures(MilestoneCounts counts) {
        return new ProgrammeGoals.Figures(
                counts, java.util.Map.of(), java.util.Map.of("p1", new InformedQueries.Informed(90, 80)));
    }
}
