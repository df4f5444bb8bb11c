package vn.nhan.support.fair;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * A day of meetings.
 *
 * @param startsAt of the first slot; not in the past
 * @param slots of twenty minutes each
 */
record NewFair(
        @PlainText(max = 200) String title,
        @PlainText(max = 200, required = false) @Nullable String titleEn,
        @PlainText(max = 300) String place,
        @PlainText(max = 2_000, lines = true) String about,
        @NotNull Instant startsAt,
        @NotNull @Min(1) @Max(48) Integer slots) {}
