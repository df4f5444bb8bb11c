package vn.nhan.catalog;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;

/** What is refused about an offer. */
abstract sealed class ListingFailure extends DomainFailure {

    private ListingFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** {@link ListingMove} has no way from where it is. */
    static final class NotAllowed extends ListingFailure {
        NotAllowed(ListingStatus status) {
            super(FailureKind.CONFLICT, code(status), Map.of());
        }

        /** Each status has a sentence of its own: it says what to do now. */
        private static String code(ListingStatus status) {
            return "listing.not-allowed-" + status.key();
        }
    }

    static final class InReviewElsewhere extends ListingFailure {
        InReviewElsewhere(String reviewer) {
            super(FailureKind.CONFLICT, "listing.in-review-elsewhere", Map.of("reviewer", reviewer));
        }
    }

    /** Goods of a conditional trade: the licence isn't told, or no moderator has confirmed it. */
    static final class LicenceUnconfirmed extends ListingFailure {
        LicenceUnconfirmed() {
            super(FailureKind.RULE_BROKEN, "listing.licence-unconfirmed", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("licenceSeen", code()));
        }
    }

    static final class LicenceMissing extends ListingFailure {
        LicenceMissing() {
            super(FailureKind.CONFLICT, "listing.licence-missing", Map.of());
        }
    }

    /** An offer in English needs an English name. */
    static final class EnglishMissing extends ListingFailure {
        EnglishMissing() {
            super(FailureKind.RULE_BROKEN, "listing.english-missing", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("languages", code()));
        }
    }

    /** There is no decision that could be taken back. */
    static final class NothingToReverse extends ListingFailure {
        NothingToReverse() {
            super(FailureKind.CONFLICT, "listing.nothing-to-reverse", Map.of());
        }
    }

    static final class VersionNotFound extends ListingFailure {
        VersionNotFound() {
            super(FailureKind.NOT_FOUND, "listing.version-not-found", Map.of());
        }
    }
}
