package vn.nhan.platform.storage;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A picture in the store as pages show it, in whichever of its sizes suits the screen. */
public interface StoredPicture {

    /** Of the large size; see {@link ObjectKey}. */
    String key();

    /** Of the large size, in pixels. */
    int width();

    /** Of the large size, in pixels. */
    int height();

    /** Address of the picture, longest edge 320 pixels. */
    default String small() {
        return path(ImageSize.SMALL);
    }

    /** Address of the picture, longest edge 800 pixels. */
    default String medium() {
        return path(ImageSize.MEDIUM);
    }

    /** Address of the picture, longest edge 1600 pixels. */
    default String large() {
        return path(ImageSize.LARGE);
    }

    /** All sizes with their real widths, for the attribute of the same name; a small picture has fewer. */
    default String srcset() {
        return Arrays.stream(ImageSize.values())
                .filter(size -> size == ImageSize.SMALL || width(size) > width(ImageSize.values()[size.ordinal() - 1]))
                .map(size -> path(size) + " " + width(size) + "w")
                .collect(Collectors.joining(", "));
    }

    /** In pixels: the longest edge shrinks to the size's, the other one with it. */
    private int width(ImageSize size) {
        int longest = Math.max(width(), height());
        return longest <= size.longestEdge()
                ? width()
                : Math.max(1, Math.round((float) width() * size.longestEdge() / longest));
    }

    private String path(ImageSize size) {
        return new ObjectKey(key()).photoPath(size);
    }
}
