package vn.nhan.support.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * @param question such as {@code 1567-2025:marketplace}
 * @param points of the option that was chosen, 0 to 9
 * @param dropEvidence true takes the photo or PDF away
 * @param version of the answer that was seen; 0 when there was none
 */
record NewAnswer(
        @PlainText(max = 130) String question,
        @NotNull @PositiveOrZero @Max(9) Integer points,

        @PlainText(max = 500, required = false, lines = true) @Nullable
        String note,

        @Nullable Boolean dropEvidence,
        @NotNull @PositiveOrZero Integer version) {

    boolean dropsEvidence() {
        return Boolean.TRUE.equals(dropEvidence);
    }

    @Nullable
    String writtenNote() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
