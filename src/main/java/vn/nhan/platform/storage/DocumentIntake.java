package vn.nhan.platform.storage;

/**
 * Lets in documents: PDF files, and photos of paper, which it encodes anew. Blocks for up to some seconds: call it on a
 * worker, few at a time. Thread-safe.
 */
public final class DocumentIntake {

    /** 15 MiB. A photo must also keep to the limits of the {@link ImageIntake}. */
    public static final int MAX_BYTES = 15 << 20;

    private final ImageIntake photos;

    public DocumentIntake(ImageIntake photos) {
        this.photos = photos;
    }

    /**
     * Takes a PDF of at most 200 pages without password or restrictions, or a JPEG, PNG or still WebP.
     *
     * @throws UploadFailure when the document is too large, broken, locked or none
     */
    public AcceptedDocument accept(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new UploadFailure.TooLarge(MAX_BYTES >> 20);
        }
        return switch (UploadFormat.of(bytes)) {
            case PDF -> pdf(bytes);
            case JPEG, PNG, WEBP, HEIC -> photo(bytes);
            case OTHER -> throw new UploadFailure.NotADocument();
        };
    }

    private static AcceptedDocument pdf(byte[] bytes) {
        PdfCheck.check(bytes);
        return new AcceptedDocument(Sha256.of(bytes), "application/pdf", "pdf", bytes);
    }

    private AcceptedDocument photo(byte[] bytes) {
        AcceptedImage image = photos.accept(bytes);
        byte[] jpeg = image.variant(ImageSize.LARGE).jpeg();
        return new AcceptedDocument(image.sha256(), Variant.CONTENT_TYPE, "jpg", jpeg);
    }
}
