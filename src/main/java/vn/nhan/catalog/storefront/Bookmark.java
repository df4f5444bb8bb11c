package vn.nhan.catalog.storefront;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * Where a page of offers ended: in which part of what was found, at which place of its order, after which listing. Opaque to
 * callers.
 *
 * @param part number of the part, 0 for the first
 * @param place microseconds since 1970 where the newest come first, whole dong where prices do
 */
record Bookmark(int part, long place, UUID id) {

    private static final int LENGTH = 1 + Long.BYTES + 2 * Long.BYTES;

    /** @return null for the beginning
     * @throws Invalid when the text is none of ours */
    static @Nullable Bookmark of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != LENGTH || bytes.get(0) < 0 || bytes.get(0) > Part.LAST) {
                throw new IllegalArgumentException();
            }
            return new Bookmark(bytes.get(), bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException e) {
            throw new Invalid("cursor", "value.format");
        }
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(LENGTH)
                .put((byte) part)
                .putLong(place)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
