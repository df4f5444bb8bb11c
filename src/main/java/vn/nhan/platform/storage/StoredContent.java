package vn.nhan.platform.storage;

/**
 * What lies under an {@link ObjectKey}. The bytes are shared, not copied; nobody may change them.
 *
 * @param contentType a media type, as it will be served
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes on their way through; never compared
public record StoredContent(byte[] bytes, String contentType) {}
