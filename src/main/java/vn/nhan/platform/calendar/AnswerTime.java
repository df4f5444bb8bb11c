package vn.nhan.platform.calendar;

import java.time.Instant;
import vn.nhan.platform.text.Dates;

/** How long a producer has waited for an answer, held against what the platform promises: three working days. */
public final class AnswerTime {

    private static final int SOON = 2;
    private static final int LATE = 3;

    private AnswerTime() {}

    /** Working days between both; 0 for today. */
    public static int workingDays(Instant since, Instant now) {
        return WorkingDays.ofVietnam()
                .between(Dates.dayOf(since), Dates.dayOf(now))
                .days();
    }

    public static boolean isLate(int workingDays) {
        return workingDays >= LATE;
    }

    /** Of a badge: {@code bad} when it is late, {@code warn} when it soon will be. */
    public static String tone(int workingDays) {
        if (isLate(workingDays)) {
            return "bad";
        }
        return workingDays >= SOON ? "warn" : "neutral";
    }
}
