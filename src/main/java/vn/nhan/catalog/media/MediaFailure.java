package vn.nhan.catalog.media;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** Why a picture or a paper is not taken. */
public abstract sealed class MediaFailure extends DomainFailure {

    private MediaFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to another product, and for what can't be put back any more. */
    public static final class NotFound extends MediaFailure {
        public NotFound() {
            super(FailureKind.NOT_FOUND, "media.not-found", Map.of());
        }
    }

    /** The product shows the very same file already. */
    public static final class PhotoTwice extends MediaFailure {
        PhotoTwice() {
            super(FailureKind.CONFLICT, "catalog.photo-twice", Map.of());
        }
    }

    public static final class TooManyPhotos extends MediaFailure {
        TooManyPhotos() {
            super(FailureKind.CONFLICT, "catalog.too-many-photos", Map.of("max", ProductPhoto.MAX));
        }
    }

    /** A place among the pictures that isn't there. */
    public static final class NoSuchPlace extends MediaFailure {
        NoSuchPlace(int places) {
            super(FailureKind.RULE_BROKEN, "media.no-such-place", Map.of("places", places));
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("place", code(), args()));
        }
    }

    public static final class TooManyPapers extends MediaFailure {
        TooManyPapers() {
            super(FailureKind.CONFLICT, "media.too-many-papers", Map.of("max", ProductDocument.MAX));
        }
    }
}
