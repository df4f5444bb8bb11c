package vn.nhan.identity.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.Certainty;

/**
 * A request as the person and the department see it.
 *
 * @param name of who asks; after an erasure the pseudonym
 * @param text null when nothing was written, or the person was erased
 * @param workingDaysLeft until the end of the term that runs, negative when it is over; null when nothing is left to do
 */
record RequestView(
        UUID id,
        UUID accountId,
        String name,
        RequestKind kind,
        RequestState state,
        @Nullable String text,
        boolean thirdParty,
        Instant receivedAt,
        TermView answer,
        TermView finish,
        boolean extended,
        Alarm alarm,
        @Nullable Integer workingDaysLeft,
        List<StepView> steps,
        int version) {

    /** @param kept false when it was met too late, or is over and wasn't met */
    record TermView(
            LocalDate lastDay,
            Certainty certainty,
            @Nullable Instant metAt,
            boolean kept) {

        static TermView of(Term term, Instant now) {
            return new TermView(term.lastDay(), term.certainty(), term.metAt(), !term.isBroken(now));
        }
    }

    record StepView(StepKind kind, Instant at, @Nullable String note) {}
}
