package vn.nhan.support.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What went out, how, and when.
 *
 * @param contentLink where it can be read, beginning with {@code https://}
 * @param audience people who heard or saw it, about; only with its source
 */
record NewCampaign(
        @PlainText(max = 200) String title,
        @NotNull Channel channel,
        @PlainText(max = 2_000, lines = true) String content,
        @PlainText(max = 500, required = false) @Nullable String contentLink,
        @NotNull LocalDate heldFrom,
        @NotNull LocalDate heldTo,
        @Nullable @Min(1) @Max(100_000_000) Integer audience,
        @PlainText(max = 300, required = false) @Nullable String audienceSource) {}
