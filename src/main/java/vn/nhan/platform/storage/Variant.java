package vn.nhan.platform.storage;

/**
 * A picture in one of its sizes, encoded anew: upright, without transparency or any metadata.
 *
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to the store; never compared
public record Variant(ImageSize size, int width, int height, byte[] jpeg) {

    public static final String CONTENT_TYPE = "image/jpeg";

    public StoredContent content() {
        return new StoredContent(jpeg, CONTENT_TYPE);
    }
}
