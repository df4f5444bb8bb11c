package vn.nhan.business.onboarding.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Numbers;

/**
 * A notice as officers see it.
 *
 * @param state {@code running}, {@code done} or {@code cancelled}
 * @param total businesses that it is for
 * @param done how many have it
 * @param mailed letters sent along
 * @param read businesses that have opened it
 */
record NoticeView(
        UUID id,
        String subject,
        String text,
        @Nullable String stage,
        String measure,
        @Nullable String commune,
        int days,
        String state,
        int total,
        int done,
        int mailed,
        long read,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant takenBackAt) {

    /** Whole percent. */
    @JsonProperty
    public int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }

    /** The text, a paragraph each. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** For sentences. */
    public String doneText() {
        return Numbers.format(done);
    }

    public String totalText() {
        return Numbers.format(total);
    }

    public String percentText() {
        return String.valueOf(percent());
    }

    static NoticeView of(Notice notice, long read) {
        return new NoticeView(
                notice.id,
                notice.subject,
                notice.body,
                notice.stage,
                notice.measure,
                notice.commune,
                notice.days,
                notice.state,
                notice.total,
                notice.done,
                notice.mailed,
                read,
                notice.createdAt,
                notice.finishedAt,
                notice.takenBackAt);
    }
}
