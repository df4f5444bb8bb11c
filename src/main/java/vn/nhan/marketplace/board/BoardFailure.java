package vn.nhan.marketplace.board;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class BoardFailure extends DomainFailure {

    private BoardFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for somebody else's account, in the words for one that isn't there. */
    static final class NoAccount extends BoardFailure {
        NoAccount() {
            super(FailureKind.NOT_FOUND, "channel.not-found");
        }
    }

    /** It was given up before. */
    static final class AccountLeft extends BoardFailure {
        AccountLeft() {
            super(FailureKind.CONFLICT, "channel.left");
        }
    }

    /** Also for a listing on another account. */
    static final class NotFound extends BoardFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "channel-listing.not-found");
        }
    }

    /** Nobody has changed or deleted it there, or somebody has decided already. */
    static final class NothingToDecide extends BoardFailure {
        NothingToDecide() {
            super(FailureKind.CONFLICT, "channel-listing.nothing-to-decide");
        }
    }

    /** All goods on the storefront are in the file: there is nothing to choose. */
    static final class ByFile extends BoardFailure {
        ByFile() {
            super(FailureKind.CONFLICT, "channel-listing.by-file");
        }
    }

    /** It was taken off by the seller: there is nothing to try but to publish it again. */
    static final class TakenOff extends BoardFailure {
        TakenOff() {
            super(FailureKind.CONFLICT, "channel-listing.taken-off");
        }
    }
}
