package vn.nhan.platform.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** Where a page of a list ended. Opaque to callers; ids are UUIDv7, so the newest first is the highest id first. */
public record Cursor(UUID after) {

    /** Before the first row. */
    public static final Cursor START = new Cursor(new UUID(-1, -1));

    /** @throws Invalid when the text is none of our cursors */
    public static Cursor of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != 16) {
                throw new IllegalArgumentException();
            }
            return new Cursor(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException e) {
            throw new Invalid("cursor", "value.format");
        }
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(after.getMostSignificantBits())
                .putLong(after.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
