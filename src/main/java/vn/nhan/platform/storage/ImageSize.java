package vn.nhan.platform.storage;

import java.util.Locale;

/** The sizes in which every picture is kept, by their longest edge. Smaller pictures are not blown up. */
public enum ImageSize {
    SMALL(320),
    MEDIUM(800),
    LARGE(1600);

    private final int longestEdge;

    ImageSize(int longestEdge) {
        this.longestEdge = longestEdge;
    }

    /** In pixels. */
    public int longestEdge() {
        return longestEdge;
    }

    /** The last part of the {@link ObjectKey} of a picture in this size. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
