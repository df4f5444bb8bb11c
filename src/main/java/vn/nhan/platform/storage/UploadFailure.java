package vn.nhan.platform.storage;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why an upload is refused. */
public abstract sealed class UploadFailure extends DomainFailure {

    private UploadFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    private UploadFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** More bytes than allowed. */
    public static final class TooLarge extends UploadFailure {
        TooLarge(int maxMegabytes) {
            super(FailureKind.TOO_LARGE, "upload.too-large", Map.of("maxMegabytes", maxMegabytes));
        }
    }

    /** Neither JPEG nor PNG nor still WebP, whatever its name says. */
    public static final class NotAnImage extends UploadFailure {
        NotAnImage() {
            super(FailureKind.UNSUPPORTED, "upload.not-an-image");
        }
    }

    /** The format of newer iPhones and some Androids, which browsers don't show. */
    public static final class Heic extends UploadFailure {
        Heic() {
            super(FailureKind.UNSUPPORTED, "upload.heic");
        }
    }

    /** Larger in width times height, or longer at one edge, than we are willing to decode. */
    public static final class TooManyPixels extends UploadFailure {
        TooManyPixels(long maxMegapixels) {
            super(FailureKind.RULE_BROKEN, "upload.too-many-pixels", Map.of("maxMegapixels", maxMegapixels));
        }
    }

    /** Begins like a file we take, but is cut off or can't be read. */
    public static final class Corrupt extends UploadFailure {
        Corrupt() {
            super(FailureKind.RULE_BROKEN, "upload.corrupt");
        }
    }

    /** Neither PDF nor photo, whatever its name says. */
    public static final class NotADocument extends UploadFailure {
        NotADocument() {
            super(FailureKind.UNSUPPORTED, "upload.not-a-document");
        }
    }

    /** No voice recording that we take, whatever its name says. */
    public static final class NotARecording extends UploadFailure {
        NotARecording() {
            super(FailureKind.UNSUPPORTED, "upload.not-a-recording");
        }
    }

    /** A recording that nobody would listen to the end. */
    public static final class TooLong extends UploadFailure {
        TooLong(long maxMinutes) {
            super(FailureKind.RULE_BROKEN, "upload.too-long", Map.of("maxMinutes", maxMinutes));
        }
    }

    /** A recording that is cut off, or whose length stands nowhere in it. */
    public static final class NoLength extends UploadFailure {
        NoLength() {
            super(FailureKind.RULE_BROKEN, "upload.no-length");
        }
    }

    /** A PDF with a password, or with restrictions on printing or copying. */
    public static final class EncryptedPdf extends UploadFailure {
        EncryptedPdf() {
            super(FailureKind.RULE_BROKEN, "upload.encrypted-pdf");
        }
    }

    /** A PDF with more pages than an officer would read. */
    public static final class TooManyPages extends UploadFailure {
        TooManyPages(int maxPages) {
            super(FailureKind.RULE_BROKEN, "upload.too-many-pages", Map.of("maxPages", maxPages));
        }
    }
}
