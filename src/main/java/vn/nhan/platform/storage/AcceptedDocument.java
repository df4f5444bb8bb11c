package vn.nhan.platform.storage;

/**
 * A document that may be kept: a PDF as it was sent, or a photo of a paper encoded anew.
 *
 * @param sha256 of the bytes as they were sent, in lower case hex
 * @param contentType {@code application/pdf} or {@code image/jpeg}; to be served as attachment with {@code nosniff}
 * @param extension for a file name, without the dot
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to the store; never compared
public record AcceptedDocument(String sha256, String contentType, String extension, byte[] bytes) {

    public StoredContent content() {
        return new StoredContent(bytes, contentType);
    }
}
