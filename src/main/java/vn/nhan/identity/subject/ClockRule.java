package vn.nhan.identity.subject;

import java.time.LocalDate;

/**
 * The times that the law gives for one kind of request, from a day on.
 *
 * @param answerWorkingDays working days until the person must be answered
 * @param days calendar days until it must be done
 * @param daysThirdParty the same when others who process the data must do it too
 * @param extensionDays calendar days of the one extension
 */
record ClockRule(
        LocalDate from,
        RequestKind kind,
        int answerWorkingDays,
        int days,
        int daysThirdParty,
        int extensionDays,
        String basis) {}
