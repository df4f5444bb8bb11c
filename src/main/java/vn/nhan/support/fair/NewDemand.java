package vn.nhan.support.fair;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What a firm looks for.
 *
 * @param need code of it
 * @param prefers a stand of the fair, or null
 */
record NewDemand(
        @NotNull UUID businessId,
        @PlainText(max = 60) String need,
        @PlainText(max = 1_000, lines = true) String words,
        @Nullable UUID prefers) {}
