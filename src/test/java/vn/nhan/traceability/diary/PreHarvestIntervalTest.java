package vn.nhan.traceability.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.traceability.diary.PreHarvestInterval.Verdict;

class PreHarvestIntervalTest {

    private static final LocalDate HARVEST = LocalDate.of(2026, 7, 18);

    @Test
    void harvestOnTheLastDayOfTheIntervalIsTooEarlyByOneDay() {
        assertThat(PreHarvestInterval.judge(List.of(sprayed(13, 14)), HARVEST))
                .isEqualTo(new Verdict.Broken("Thuốc A", 14, 13, HARVEST.plusDays(1)));
    }

    @Test
    void harvestOnTheDayTheIntervalEndsIsInTime() {
        assertThat(PreHarvestInterval.judge(List.of(sprayed(14, 14)), HARVEST)).isEqualTo(new Verdict.Kept());
    }

    @Test
    void unknownIntervalIsNeverCalledKept() {
        assertThat(PreHarvestInterval.judge(List.of(sprayed(200, null), sprayed(30, 7)), HARVEST))
                .isEqualTo(new Verdict.NotVerifiable());
    }

    @Test
    void brokenIntervalOutweighsAnUnknownOne() {
        assertThat(PreHarvestInterval.judge(List.of(sprayed(3, null), sprayed(5, 7)), HARVEST))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void ofSeveralBrokenIntervalsTheOneThatEndsLastIsQuoted() {
        var verdict = PreHarvestInterval.judge(List.of(sprayed(5, 7), sprayed(10, 21)), HARVEST);
        assertThat(verdict).isEqualTo(new Verdict.Broken("Thuốc A", 21, 10, HARVEST.plusDays(11)));
    }

    @Test
    void whatIsAppliedAfterTheHarvestDoesNotCount() {
        assertThat(PreHarvestInterval.judge(List.of(sprayed(-1, 14)), HARVEST)).isEqualTo(new Verdict.NoApplication());
    }

    @Property
    void verdictTurnsExactlyWhenTheDaysAreEnough(
            @ForAll @IntRange(max = 365) int daysBefore, @ForAll @IntRange(max = 365) int interval) {
        var verdict = PreHarvestInterval.judge(List.of(sprayed(daysBefore, interval)), HARVEST);
        assertThat(verdict instanceof Verdict.Kept).isEqualTo(daysBefore >= interval);
        assertThat(verdict instanceof Verdict.Broken).isEqualTo(daysBefore < interval);
    }

    private static DiaryLine sprayed(int daysBefore, @Nullable Integer interval) {
        return new DiaryLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                EntryKind.APPLICATION,
                HARVEST.minusDays(daysBefore),
                Instant.EPOCH,
                "Thuốc A",
                null,
                interval,
                null,
                null);
    }
}
