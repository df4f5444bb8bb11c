package vn.nhan.catalog;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * Why an offer is taken down; told to its people.
 *
 * @param text in the moderator's words; must be there for {@link TakeDownReason#OTHER}
 */
public record TakeDown(
        @NotNull TakeDownReason reason,

        @PlainText(max = 2000, required = false, lines = true) @Nullable
        String text) {

    public boolean isUnexplained() {
        return reason == TakeDownReason.OTHER && (text == null || text.isBlank());
    }
}
