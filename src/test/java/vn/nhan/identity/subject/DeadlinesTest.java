package vn.nhan.identity.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.calendar.Certainty;

class DeadlinesTest {

    private static final ClockRules RULES = ClockRules.shipped();

    @ParameterizedTest
    @CsvSource({
        // received on Monday 9 March 2026
        "access, false, 2026-03-09T10:00:00+07:00, 2026-03-11, 2026-03-19",
        "rectify, true, 2026-03-09T10:00:00+07:00, 2026-03-11, 2026-03-19",
        "withdraw, false, 2026-03-09T10:00:00+07:00, 2026-03-11, 2026-03-24",
        "erase, false, 2026-03-09T10:00:00+07:00, 2026-03-11, 2026-03-24",
        // the twentieth day is a Sunday
        "object, true, 2026-03-09T10:00:00+07:00, 2026-03-11, 2026-03-30",
        // Friday the 13th before Tết: holidays from the 14th to the 22nd
        "access, false, 2026-02-13T16:30:00+07:00, 2026-02-24, 2026-02-23",
        "withdraw, false, 2026-02-13T16:30:00+07:00, 2026-02-24, 2026-03-02",
        // in Tết itself
        "withdraw, false, 2026-02-17T00:10:00+07:00, 2026-02-24, 2026-03-04",
        // just before midnight in Viet Nam, when it is still the day before in London
        "access, false, 2026-03-09T23:59:59+07:00, 2026-03-11, 2026-03-19",
        "access, false, 2026-03-09T17:00:00Z, 2026-03-12, 2026-03-20"
    })
    void termsFollowTheLawAndTheCalendar(
            String kind, boolean thirdParty, String received, LocalDate answer, LocalDate finish) {
        var clocks = Deadlines.of(received(kind, thirdParty, received), RULES);
        assertThat(clocks.answer().lastDay()).isEqualTo(answer);
        assertThat(clocks.finish().lastDay()).isEqualTo(finish);
        assertThat(clocks.answer().certainty()).isEqualTo(Certainty.ANNOUNCED);
    }

    @Test
    void alarmRisesOverTetAsTheClockMoves() {
        var events = received("withdraw", false, "2026-02-13T16:30:00+07:00");
        var clocks = Deadlines.of(events, RULES);
        assertThat(clocks.alarm(at("2026-02-13T17:00:00+07:00"))).isEqualTo(Alarm.NONE);
        assertThat(clocks.alarm(at("2026-02-22T23:00:00+07:00"))).isEqualTo(Alarm.NONE);
        assertThat(clocks.alarm(at("2026-02-23T08:00:00+07:00"))).isEqualTo(Alarm.DUE_SOON);
        assertThat(clocks.alarm(at("2026-02-24T23:59:59+07:00"))).isEqualTo(Alarm.DUE_SOON);
        assertThat(clocks.alarm(at("2026-02-25T00:00:00+07:00"))).isEqualTo(Alarm.OVERDUE);
        events.add(new RequestEvent.Answered(at("2026-02-25T09:00:00+07:00")));
        var answered = Deadlines.of(events, RULES);
        assertThat(answered.answer().isBroken(at("2026-02-26T00:00:00+07:00"))).isTrue();
        assertThat(answered.alarm(at("2026-02-25T09:00:00+07:00"))).isEqualTo(Alarm.DUE_SOON);
        assertThat(answered.alarm(at("2026-03-03T00:00:00+07:00"))).isEqualTo(Alarm.OVERDUE);
    }

    @Test
    void extensionGivesFifteenDaysMoreAndIsAnAnswer() {
        var events = received("withdraw", false, "2026-03-09T10:00:00+07:00");
        events.add(new RequestEvent.Extended(at("2026-03-10T10:00:00+07:00")));
        var clocks = Deadlines.of(events, RULES);
        assertThat(clocks.finish().lastDay()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(clocks.extended()).isTrue();
        assertThat(clocks.answer().isOpen()).isFalse();
        assertThat(clocks.state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void whatIsClosedRaisesNoAlarm() {
        var end = at("2026-03-12T10:00:00+07:00");
        for (var last : List.of(
                new RequestEvent.Completed(end), new RequestEvent.Refused(end), new RequestEvent.TakenBack(end))) {
            var events = received("access", false, "2026-03-09T10:00:00+07:00");
            events.add(last);
            var clocks = Deadlines.of(events, RULES);
            assertThat(clocks.alarm(end.plus(Duration.ofDays(300)))).isEqualTo(Alarm.NONE);
            assertThat(clocks.nextDay()).isNull();
            assertThat(clocks.answer().isBroken(end)).as("answered a day late").isTrue();
        }
    }

    @Test
    void termOverTetThatIsNotAnnouncedSaysSo() {
        var clocks = Deadlines.of(received("access", false, "2027-02-02T10:00:00+07:00"), RULES);
        assertThat(clocks.answer().lastDay()).isEqualTo(LocalDate.of(2027, 2, 11));
        assertThat(clocks.answer().certainty()).isEqualTo(Certainty.EXPECTED);
    }

    @Test
    void beforeTheLawThereAreNoTimes() {
        assertThatThrownBy(() -> Deadlines.of(received("access", false, "2025-12-31T10:00:00+07:00"), RULES))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void requestBeginsWithItsReceipt() {
        var answered = List.<RequestEvent>of(new RequestEvent.Answered(Instant.EPOCH));
        assertThatThrownBy(() -> Deadlines.of(answered, RULES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "20261121")
    void alarmNeverFallsWhileNothingHappens(
            @ForAll RequestKind kind,
            @ForAll @IntRange(min = 0, max = 24 * 600) int hour,
            @ForAll @IntRange(min = 0, max = 24 * 60) int first,
            @ForAll @IntRange(min = 0, max = 24 * 60) int later) {
        var received = at("2026-01-01T00:00:00+07:00").plus(Duration.ofHours(hour));
        var clocks = Deadlines.of(List.of(new RequestEvent.Received(received, kind, false)), RULES);
        var then = received.plus(Duration.ofHours(first));
        assertThat(clocks.alarm(then.plus(Duration.ofHours(later)))).isGreaterThanOrEqualTo(clocks.alarm(then));
        assertThat(clocks.finish().end()).isAfter(received.plus(Duration.ofDays(10)));
    }

    private static ArrayList<RequestEvent> received(String kind, boolean thirdParty, String at) {
        return new ArrayList<>(List.of(new RequestEvent.Received(at(at), RequestKind.of(kind), thirdParty)));
    }

    private static Instant at(String moment) {
        return java.time.OffsetDateTime.parse(moment).toInstant();
    }
}
