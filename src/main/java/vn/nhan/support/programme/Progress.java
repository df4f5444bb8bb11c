package vn.nhan.support.programme;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * How a task got on.
 *
 * @param link to what shows it; http or https
 */
record Progress(
        @NotNull TaskState state,

        @PlainText(max = 1000, required = false, lines = true) @Nullable
        String note,

        @PlainText(max = 500, required = false) @Nullable String link) {}
