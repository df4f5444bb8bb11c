package vn.nhan.marketplace.account;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class ChannelFailure extends DomainFailure {

    private ChannelFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends ChannelFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "channel.not-found");
        }
    }

    /** It was given up before. */
    static final class Left extends ChannelFailure {
        Left() {
            super(FailureKind.CONFLICT, "channel.left");
        }
    }

    /** Another account stands for the same shop. */
    static final class ShopTaken extends ChannelFailure {
        ShopTaken() {
            super(FailureKind.CONFLICT, "channel.shop-taken");
        }
    }

    /** The way back from a marketplace that nobody here began, or that is over. */
    static final class StateUnknown extends ChannelFailure {
        StateUnknown() {
            super(FailureKind.CONFLICT, "channel.state-unknown");
        }
    }

    /** This marketplace lets nobody in by signing in there. */
    static final class NoSignIn extends ChannelFailure {
        NoSignIn() {
            super(FailureKind.CONFLICT, "channel.no-sign-in");
        }
    }

    /** This marketplace takes no keys. */
    static final class NoKeys extends ChannelFailure {
        NoKeys() {
            super(FailureKind.CONFLICT, "channel.no-keys");
        }
    }

    /** Nothing is called there: nothing would answer. */
    static final class NothingToCheck extends ChannelFailure {
        NothingToCheck() {
            super(FailureKind.CONFLICT, "channel.nothing-to-check");
        }
    }

    /** The marketplace gave nothing for what the seller came back with. */
    static final class NotLetIn extends ChannelFailure {
        NotLetIn() {
            super(FailureKind.CONFLICT, "channel.not-let-in");
        }
    }

    /** The operator has registered no application there. */
    static final class NotSetUp extends ChannelFailure {
        NotSetUp() {
            super(FailureKind.CONFLICT, "channel.not-set-up");
        }
    }
}
