package vn.nhan.support.matching;

import java.time.Instant;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.clock.Turn;

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

    /** When a time of so many working days ends; see {@link Turn}. */
    static Instant end(Instant now, int days, WorkingDays calendar) {
        return Turn.end(Dates.dayOf(now), days, calendar, now);
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
