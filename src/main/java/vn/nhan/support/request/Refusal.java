package vn.nhan.support.request;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * Why support is refused.
 *
 * @param text in the officer's own words, for the requester alone; needed beside {@link RefusalReason#OTHER}
 */
public record Refusal(
        @NotEmpty @Size(max = 6) List<RefusalReason> reasons,

        @PlainText(max = 1000, required = false, lines = true) @Nullable
        String text) {}
