package vn.nhan.business.profile;

import java.util.UUID;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.ObjectKey;

/**
 * A picture as pages show it.
 *
 * @param key of the large size; see {@link ObjectKey}
 * @param width and height of the large size, in pixels
 */
public record Picture(UUID id, String key, String alt, int width, int height) {

    /** Address of the picture, longest edge 320 pixels. */
    public String small() {
        return new ObjectKey(key).photoPath(ImageSize.SMALL);
    }

    /** Address of the picture, longest edge 1600 pixels. */
    public String large() {
        return new ObjectKey(key).photoPath(ImageSize.LARGE);
    }
}
