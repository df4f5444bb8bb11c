package vn.nhan.catalog.moderation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.AnswerTime;
import vn.nhan.platform.text.Dates;

/**
 * An offer on the desk.
 *
 * @param status see {@link vn.nhan.catalog.ListingStatus#key}
 * @param category its code; null where nobody has chosen one yet
 * @param reviewer the moderator who is at work on it; null while nobody is
 * @param mine whether that is who asks
 * @param workingDays since it waits; 0 for today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueueLine(
        UUID id,
        UUID productId,
        String name,
        String business,
        String commune,
        @Nullable String category,
        String status,
        Instant since,
        @Nullable String reviewer,
        boolean mine,
        int workingDays) {

    @JsonIgnore
    public String getSinceDay() {
        return Dates.format(Dates.dayOf(since));
    }

    @JsonIgnore
    public boolean isLate() {
        return AnswerTime.isLate(workingDays);
    }

    @JsonIgnore
    public String getTone() {
        return AnswerTime.tone(workingDays);
    }

    /** Whether another moderator has it on the desk. */
    @JsonIgnore
    public boolean isElsewhere() {
        return reviewer != null && !mine;
    }
}
