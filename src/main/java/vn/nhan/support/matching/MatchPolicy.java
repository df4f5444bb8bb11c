package vn.nhan.support.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.support.clock.ClockEvent;
import vn.nhan.support.clock.ServiceClock;
import vn.nhan.support.clock.ServiceTerm;
import vn.nhan.support.clock.TermKind;

/**
 * How a province goes about matching.
 *
 * @param autoOffer whether the best one is asked at once; else the requester chooses among the best three
 * @param answerDays working days that an expert has for an answer
 * @param choiceDays working days that a requester has for a choice
 * @param officeDays working days that an officer has for what nobody took on
 * @param mostOffers experts that are asked one after the other before an officer looks at it
 */
record MatchPolicy(boolean autoOffer, int answerDays, int choiceDays, int officeDays, int mostOffers) {

    /**
     * When a time of so many working days ends. Where the holidays of a year are missing, the same number of days of the
     * calendar: nobody can name the working day, and a request must not wait for somebody to bring the list in.
     */
    static Instant end(Instant now, int days, WorkingDays calendar) {
        var reading = ServiceClock.of(
                List.of(new ClockEvent.Started(now)), new ServiceTerm(TermKind.MATCH, days, "policy"), calendar);
        var end = reading.end();
        return end == null ? now.plus(Duration.ofDays(days)) : end;
    }

    Instant answerBy(Instant now) {
        return end(now, answerDays, WorkingDays.ofVietnam());
    }

    Instant chooseBy(Instant now) {
        return end(now, choiceDays, WorkingDays.ofVietnam());
    }

    Instant officeBy(Instant now) {
        return end(now, officeDays, WorkingDays.ofVietnam());
    }
}
