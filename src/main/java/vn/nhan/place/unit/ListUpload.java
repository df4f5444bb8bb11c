package vn.nhan.place.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as somebody sent it.
 *
 * @param by the operator, or null for the lists that ship with the platform
 */
record ListUpload(
        String fileName,
        byte[] bytes,
        ListTerms terms,
        @Nullable UUID by) {}
