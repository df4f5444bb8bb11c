package vn.nhan.support.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What a course is.
 *
 * @param need code of what people ask for help with
 * @param learns what one can do afterwards
 * @param audience for whom it is
 * @param passMark in percent: of meetings, or of the quiz
 */
record NewCourse(
        @PlainText(max = 60) String need,
        @PlainText(max = 200) String title,
        @PlainText(max = 200, required = false) @Nullable String titleEn,
        @PlainText(max = 2_000, lines = true) String learns,
        @PlainText(max = 200) String trainer,
        @PlainText(max = 500) String audience,
        @NotNull Completion completion,
        @NotNull @Min(1) @Max(100) Integer passMark) {}
