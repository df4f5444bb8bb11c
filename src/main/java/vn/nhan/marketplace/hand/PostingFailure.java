package vn.nhan.marketplace.hand;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class PostingFailure extends DomainFailure {

    private PostingFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for somebody else's account, and for one that goods get to by another way. */
    static final class NoAccount extends PostingFailure {
        NoAccount() {
            super(FailureKind.NOT_FOUND, "channel.not-found");
        }
    }

    static final class AccountLeft extends PostingFailure {
        AccountLeft() {
            super(FailureKind.CONFLICT, "channel.left");
        }
    }

    static final class NotFound extends PostingFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "channel-listing.not-found");
        }
    }

    /** The storefront doesn't show it, or its seller took it off: it may stand nowhere else. */
    static final class NotOnOffer extends PostingFailure {
        NotOnOffer() {
            super(FailureKind.CONFLICT, "posting.not-on-offer");
        }
    }

    /** Something has to be mended first. */
    static final class Blocked extends PostingFailure {
        Blocked() {
            super(FailureKind.CONFLICT, "posting.blocked");
        }
    }

    /** The goods have changed since they were looked at. */
    static final class Outdated extends PostingFailure {
        Outdated() {
            super(FailureKind.CONFLICT, "posting.outdated");
        }
    }

    /** Nobody has said that it is there. */
    static final class NonePosted extends PostingFailure {
        NonePosted() {
            super(FailureKind.CONFLICT, "posting.none");
        }
    }

    /** What has to be taken down can't be made undone. */
    static final class MustBeRemoved extends PostingFailure {
        MustBeRemoved() {
            super(FailureKind.CONFLICT, "posting.must-be-removed");
        }
    }

    /** Nothing of the account is ready to be put there. */
    static final class NothingToPack extends PostingFailure {
        NothingToPack() {
            super(FailureKind.CONFLICT, "posting.nothing-to-pack");
        }
    }

    static final class NoEvidence extends PostingFailure {
        NoEvidence() {
            super(FailureKind.NOT_FOUND, "posting.no-evidence");
        }
    }
}
