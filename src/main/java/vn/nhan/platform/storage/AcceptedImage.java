package vn.nhan.platform.storage;

import java.util.List;

/**
 * A picture that may be kept.
 *
 * @param sha256 of the bytes as they were sent, in lower case hex; tells that the same file came twice
 * @param variants one of every {@link ImageSize}, smallest first
 * @param phash what it looks like; see {@link PerceptualHash}
 */
public record AcceptedImage(String sha256, List<Variant> variants, long phash) {

    public AcceptedImage {
        variants = List.copyOf(variants);
    }

    public Variant variant(ImageSize size) {
        return variants.get(size.ordinal());
    }
}
