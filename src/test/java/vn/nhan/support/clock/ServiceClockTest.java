package vn.nhan.support.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;

class ServiceClockTest {

    private static final WorkingDays CALENDAR = WorkingDays.ofVietnam();
    private static final ServiceTerm TEN = new ServiceTerm(TermKind.DECISION, 10, "80/2021/NĐ-CP");
    private static final Instant BEGIN = at("2026-03-09T10:00:00+07:00");

    @ParameterizedTest
    @CsvSource({
        // Monday 9 March 2026: the day of receipt doesn't count
        "2026-03-09T10:00:00+07:00, 2026-03-23",
        // received on a Saturday
        "2026-03-14T10:00:00+07:00, 2026-03-27",
        // Friday the 13th before Tết: holidays from the 14th to the 22nd
        "2026-02-13T16:30:00+07:00, 2026-03-06",
        // just before midnight in Viet Nam, when it is still the day before in London
        "2026-03-09T23:59:59+07:00, 2026-03-23",
        "2026-03-09T17:00:00Z, 2026-03-24"
    })
    void tenWorkingDaysAreCountedByTheCalendar(String received, LocalDate last) {
        var reading = ServiceClock.of(List.of(new ClockEvent.Started(at(received))), TEN, CALENDAR);

        assertThat(reading.lastDay()).isEqualTo(last);
        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading.workingDaysUsed()).isZero();
    }

    @Test
    void daysOfAPauseAreNotUsed() {
        var events = List.<ClockEvent>of(
                new ClockEvent.Started(BEGIN),
                new ClockEvent.Paused(at("2026-03-11T15:00:00+07:00"), "returned"),
                new ClockEvent.Resumed(at("2026-03-13T09:00:00+07:00")));

        var paused = ServiceClock.of(events.subList(0, 2), TEN, CALENDAR, at("2026-03-12T09:00:00+07:00"));
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.lastDay()).isNull();
        assertThat(paused.workingDaysUsed()).isEqualTo(1);
        assertThat(paused.isLate(at("2026-12-12T09:00:00+07:00"))).isFalse();

        // Tuesday 10 was used; 11, 12 and 13 were not: nine more from Monday 16 on
        assertThat(ServiceClock.of(events, TEN, CALENDAR).lastDay()).isEqualTo(LocalDate.of(2026, 3, 26));
    }

    @Test
    void dayIsLateOnlyOnceItIsOver() {
        var reading = ServiceClock.of(List.of(new ClockEvent.Started(BEGIN)), TEN, CALENDAR);

        assertThat(reading.isLate(at("2026-03-23T23:59:59+07:00"))).isFalse();
        assertThat(reading.isLate(at("2026-03-24T00:00:00+07:00"))).isTrue();
        assertThat(reading.end()).isEqualTo(at("2026-03-24T00:00:00+07:00"));
    }

    @Test
    void whatWasStoppedInTimeIsNeverLateAndWhatWasStoppedTooLateStaysSo() {
        var kept = stopped("2026-03-23T17:00:00+07:00");
        assertThat(kept.state()).isEqualTo(ClockState.STOPPED);
        assertThat(kept.isLate(at("2027-01-01T00:00:00+07:00"))).isFalse();
        assertThat(kept.workingDaysUsed()).isEqualTo(9);

        assertThat(stopped("2026-03-24T08:00:00+07:00").isLate(BEGIN)).isTrue();
        assertThat(stopped("2026-04-03T08:00:00+07:00").workingDaysUsed()).isGreaterThan(10);
    }

    @Test
    void whatIsReopenedBeginsAnew() {
        var events = List.<ClockEvent>of(
                new ClockEvent.Started(BEGIN),
                new ClockEvent.Stopped(at("2026-03-20T09:00:00+07:00")),
                new ClockEvent.Reopened(at("2026-03-30T09:00:00+07:00")));

        var reading = ServiceClock.of(events, TEN, CALENDAR);

        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading.workingDaysUsed()).isZero();
        assertThat(reading.lastDay()).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void yearWithoutHolidaysHasNoLastDayAndSaysSo() {
        var reading = ServiceClock.of(List.of(new ClockEvent.Started(at("2027-12-29T09:00:00+07:00"))), TEN, CALENDAR);

        assertThat(reading.lastDay()).isNull();
        assertThat(reading.end()).isNull();
        assertThat(reading.certainty()).isEqualTo(Certainty.NO_DATA);
        assertThat(reading.missingYear()).isEqualTo(2028);
        assertThat(reading.isLate(at("2029-01-01T00:00:00+07:00"))).isFalse();
    }

    @Test
    void clockThatNobodyStartedIsRefused() {
        assertThatThrownBy(() -> ServiceClock.of(List.of(), TEN, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServiceClock.of(List.of(new ClockEvent.Stopped(BEGIN)), TEN, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "20260222")
    void pausingNeverShortens(
            @ForAll("histories") List<ClockEvent> history,
            @ForAll @IntRange(min = 1, max = 30_000) int minutes,
            @ForAll @IntRange(min = 1, max = 30_000) int length) {
        var without = reading(history);
        var from = history.get(history.size() - 1).at().plus(Duration.ofMinutes(minutes));
        var with = new ArrayList<>(history);
        with.add(new ClockEvent.Paused(from, "returned"));
        with.add(new ClockEvent.Resumed(from.plus(Duration.ofMinutes(length))));

        if (without.lastDay() != null && without.state() == ClockState.RUNNING) {
            assertThat(reading(with).lastDay()).isAfterOrEqualTo(without.lastDay());
        }
    }

    @Property(seed = "20260223")
    void longerTermNeverEndsEarlier(
            @ForAll("histories") List<ClockEvent> history, @ForAll @IntRange(min = 1, max = 40) int days) {
        var shorter = ServiceClock.of(history, new ServiceTerm(TermKind.DECISION, days, "thử"), CALENDAR);
        var longer = ServiceClock.of(history, new ServiceTerm(TermKind.DECISION, days + 1, "thử"), CALENDAR);

        if (shorter.lastDay() != null && longer.lastDay() != null) {
            assertThat(longer.lastDay()).isAfter(shorter.lastDay());
        }
        if (shorter.lastDay() == null) {
            assertThat(longer.lastDay()).isNull();
        }
    }

    @Property(seed = "20260224")
    void lastDayIsWorkedAndAsManyWorkingDaysLieBeforeItAsTheTermHas(@ForAll("histories") List<ClockEvent> history) {
        var reading = reading(history);
        if (reading.lastDay() != null) {
            assertThat(CALENDAR.isWorking(reading.lastDay())).isTrue();
            assertThat(CALENDAR.between(Dates.dayOf(history.get(0).at()), reading.lastDay())
                            .days())
                    .isGreaterThanOrEqualTo(10);
        }
    }

    @Property(seed = "20260225")
    void orderInWhichEventsAreListedDoesNotMatter(@ForAll("histories") List<ClockEvent> history, @ForAll long shuffle) {
        var mixed = new ArrayList<>(history);
        Collections.shuffle(mixed, new Random(shuffle));

        assertThat(reading(mixed)).isEqualTo(reading(history));
    }

    @Property(seed = "20260226")
    void timeOnlyEverUsesMoreDays(
            @ForAll("histories") List<ClockEvent> history, @ForAll @IntRange(max = 400) int hours) {
        var end = history.get(history.size() - 1).at();
        var now = ServiceClock.of(history, TEN, CALENDAR, end);
        var later = ServiceClock.of(history, TEN, CALENDAR, end.plus(Duration.ofHours(hours)));

        assertThat(later.workingDaysUsed()).isGreaterThanOrEqualTo(now.workingDaysUsed());
        assertThat(later.lastDay()).isEqualTo(now.lastDay());
    }

    @Property(seed = "20260227")
    void ofEventsAtOneInstantThoseThatLetItRunWin(@ForAll @IntRange(min = 1, max = 20_000) int minutes) {
        var moment = BEGIN.plus(Duration.ofMinutes(minutes));
        var both = List.<ClockEvent>of(
                new ClockEvent.Started(BEGIN),
                new ClockEvent.Resumed(moment),
                new ClockEvent.Paused(moment, "returned"));
        var reopened = List.<ClockEvent>of(
                new ClockEvent.Started(BEGIN), new ClockEvent.Reopened(moment), new ClockEvent.Stopped(moment));

        assertThat(reading(both).state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading(reopened).state()).isEqualTo(ClockState.RUNNING);
    }

    @Property(seed = "20260228")
    void reopeningNeverEndsEarlier(@ForAll("histories") List<ClockEvent> history) {
        var end = history.get(history.size() - 1).at();
        var reopened = new ArrayList<>(history);
        reopened.add(new ClockEvent.Stopped(end.plusSeconds(60)));
        reopened.add(new ClockEvent.Reopened(end.plusSeconds(120)));
        var before = reading(history);
        var after = reading(reopened);

        if (before.lastDay() != null && after.lastDay() != null && before.state() != ClockState.STOPPED) {
            assertThat(after.lastDay()).isAfterOrEqualTo(before.lastDay());
        }
    }

    @Provide
    Arbitrary<List<ClockEvent>> histories() {
        var gap = Arbitraries.integers().between(0, 12_000);
        var kind = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300_000),
                        Combinators.combine(gap, kind)
                                .as((minutes, what) -> new int[] {minutes, what})
                                .list()
                                .ofMaxSize(6))
                .as((offset, turns) -> history(offset, turns));
    }

    private static List<ClockEvent> history(int offset, List<int[]> turns) {
        var events = new ArrayList<ClockEvent>();
        var now = at("2026-01-05T08:00:00+07:00").plus(Duration.ofMinutes(offset));
        events.add(new ClockEvent.Started(now));
        for (var turn : turns) {
            now = now.plus(Duration.ofMinutes(turn[0]));
            events.add(
                    switch (turn[1]) {
                        case 0 -> new ClockEvent.Paused(now, "returned");
                        case 1 -> new ClockEvent.Resumed(now);
                        case 2 -> new ClockEvent.Stopped(now);
                        default -> new ClockEvent.Reopened(now);
                    });
        }
        return events;
    }

    private static ClockReading reading(List<ClockEvent> events) {
        return ServiceClock.of(events, TEN, CALENDAR);
    }

    private static ClockReading stopped(String end) {
        return reading(List.of(new ClockEvent.Started(BEGIN), new ClockEvent.Stopped(at(end))));
    }

    private static Instant at(String moment) {
        return java.time.OffsetDateTime.parse(moment.endsWith("Z") ? moment.replace("Z", "+00:00") : moment)
                .toInstant();
    }
}
