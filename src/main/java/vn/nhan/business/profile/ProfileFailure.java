package vn.nhan.business.profile;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class ProfileFailure extends DomainFailure {

    private ProfileFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else, and for who isn't verified. */
    static final class NotFound extends ProfileFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "profile.not-found");
        }
    }

    static final class TooManyPictures extends ProfileFailure {
        TooManyPictures() {
            super(FailureKind.CONFLICT, "profile.too-many-pictures");
        }
    }

    static final class PictureTwice extends ProfileFailure {
        PictureTwice() {
            super(FailureKind.CONFLICT, "profile.picture-twice");
        }
    }
}
