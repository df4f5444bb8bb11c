package vn.nhan.support.engagement;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What is handed over.
 *
 * @param link https address, where it is no paper
 */
record NewDeliverable(
        @PlainText(max = 500, lines = true) String description,

        @PlainText(max = 500, required = false) @Pattern(regexp = "|https://[^\\s<>\"']{3,490}") @Nullable
        String link) {}
