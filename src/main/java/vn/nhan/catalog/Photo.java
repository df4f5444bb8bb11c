package vn.nhan.catalog;

import java.util.UUID;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.ObjectKey;

/**
 * A picture as pages show it.
 *
 * @param key of the large size; see {@link ObjectKey}
 * @param width and height of the large size, in pixels
 */
public record Photo(UUID id, String key, String alt, int width, int height) {

    /** Address of the picture, longest edge 320 pixels. */
    public String small() {
        return path(ImageSize.SMALL);
    }

    /** Address of the picture, longest edge 800 pixels. */
    public String medium() {
        return path(ImageSize.MEDIUM);
    }

    /** Address of the picture, longest edge 1600 pixels. */
    public String large() {
        return path(ImageSize.LARGE);
    }

    private String path(ImageSize size) {
        return new ObjectKey(key).photoPath(size);
    }

    static Photo of(ProductPhoto photo) {
        return new Photo(photo.id(), photo.objectKey, photo.alt, photo.width, photo.height);
    }
}
