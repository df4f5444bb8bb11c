package vn.nhan.catalog.feed;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why something can't be done with a feed. */
abstract sealed class FeedFailure extends DomainFailure {

    private FeedFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    private FeedFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** There is none, it is another's, or its address isn't good any more. */
    static final class NotFound extends FeedFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "feed.not-found");
        }
    }

    static final class TooMany extends FeedFailure {
        TooMany(int max) {
            super(FailureKind.RULE_BROKEN, "feed.too-many", Map.of("max", max));
        }
    }

    static final class Revoked extends FeedFailure {
        Revoked() {
            super(FailureKind.CONFLICT, "feed.revoked");
        }
    }

    /** It was asked for before its first run was over. */
    static final class NotReady extends FeedFailure {
        NotReady() {
            super(FailureKind.UNAVAILABLE, "feed.not-ready");
        }
    }
}
