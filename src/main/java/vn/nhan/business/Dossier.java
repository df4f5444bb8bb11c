package vn.nhan.business;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/** A business as the pages about its verification show it. */
record Dossier(BusinessView business) {

    public @Nullable String sentOn() {
        return business.submittedAt() == null ? null : Dates.format(Dates.dayOf(business.submittedAt()));
    }

    public @Nullable String decidedOn() {
        return business.decidedAt() == null ? null : Dates.format(Dates.dayOf(business.decidedAt()));
    }

    /** The day of the decision: what the department was called then is who decided. */
    public @Nullable LocalDate decidedDay() {
        return business.decidedAt() == null ? null : Dates.dayOf(business.decidedAt());
    }

    /** Whether it is the member's turn. */
    public boolean isEditable() {
        return business.status() == BusinessStatus.DRAFT || business.status() == BusinessStatus.RETURNED;
    }

    /** Whether it is the department's turn. */
    public boolean isWaiting() {
        return business.status() == BusinessStatus.SUBMITTED;
    }

    public boolean isVerified() {
        return business.status() == BusinessStatus.VERIFIED;
    }

    public boolean isReturned() {
        return business.status() == BusinessStatus.RETURNED;
    }

    public List<String> reasonLines() {
        return lines(business.returnReason());
    }

    public List<String> storyLines() {
        return lines(business.story());
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
