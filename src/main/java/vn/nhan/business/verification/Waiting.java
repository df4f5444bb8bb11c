package vn.nhan.business.verification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.AnswerTime;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;

/**
 * A business that waits for the department.
 *
 * @param tenant whose it is: after an adoption not always the one that answers
 * @param taxCode null where the kind has none
 * @param reviewer the officer who is at work on it; null while nobody is
 * @param mine whether that is who asks
 * @param twin whether another may be the same
 * @param workingDays since it was sent in; 0 for today
 * @param version of the profile
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Waiting(
        @JsonIgnore TenantId tenant,
        UUID id,
        String name,
        String kind,
        @Nullable String taxCode,
        String commune,
        Instant submittedAt,
        @Nullable String reviewer,
        boolean mine,
        boolean twin,
        int workingDays,
        int version) {

    @JsonIgnore
    public String getSentOn() {
        return Dates.format(Dates.dayOf(submittedAt));
    }

    @JsonIgnore
    public boolean isLate() {
        return AnswerTime.isLate(workingDays);
    }

    @JsonIgnore
    public String getTone() {
        return AnswerTime.tone(workingDays);
    }

    /** Whether another officer has it on the desk. */
    @JsonIgnore
    public boolean isElsewhere() {
        return reviewer != null && !mine;
    }
}
