package vn.nhan.business.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an import wrote.
 *
 * @param version it had afterwards: with another one, somebody has touched it since
 * @param before how it was, as the part that wrote it told; null for what was created
 */
public record IntakeItem(
        String thing,
        UUID id,
        int row,
        int version,
        @Nullable String before) {

    public boolean isCreated() {
        return before == null;
    }
}
