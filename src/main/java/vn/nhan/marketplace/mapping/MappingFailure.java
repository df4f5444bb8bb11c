package vn.nhan.marketplace.mapping;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
abstract sealed class MappingFailure extends DomainFailure {

    private MappingFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private MappingFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for somebody else's account, in the words for one that isn't there. */
    static final class NoAccount extends MappingFailure {
        NoAccount() {
            super(FailureKind.NOT_FOUND, "channel.not-found");
        }
    }

    /** It was given up before. */
    static final class AccountLeft extends MappingFailure {
        AccountLeft() {
            super(FailureKind.CONFLICT, "channel.left");
        }
    }

    /** Goods need no category there. */
    static final class NotNeeded extends MappingFailure {
        NotNeeded() {
            super(FailureKind.CONFLICT, "channel-category.not-needed");
        }
    }

    /** No category of ours, or none that goods are put in. */
    static final class NoCategory extends MappingFailure {
        NoCategory() {
            super(FailureKind.NOT_FOUND, "channel-category.not-found");
        }
    }

    /** The business has no goods in it. */
    static final class NoGoods extends MappingFailure {
        NoGoods() {
            super(FailureKind.CONFLICT, "channel-category.no-goods");
        }
    }

    /** Others of the province sell by it: an officer changes it. */
    static final class UsedByOthers extends MappingFailure {
        UsedByOthers() {
            super(FailureKind.FORBIDDEN, "channel-category.used-by-others");
        }
    }

    /** Nobody has chosen so often. */
    static final class NoChoice extends MappingFailure {
        NoChoice() {
            super(FailureKind.NOT_FOUND, "channel-category.no-choice");
        }
    }

    /** Something else was chosen since. */
    static final class NotNewest extends MappingFailure {
        NotNewest() {
            super(FailureKind.CONFLICT, "channel-category.not-newest");
        }
    }

    /** Somebody else chose it. */
    static final class NotYours extends MappingFailure {
        NotYours() {
            super(FailureKind.FORBIDDEN, "channel-category.not-yours");
        }
    }

    /** The marketplace hasn't told yet. */
    static final class NotYetTold extends MappingFailure {
        NotYetTold() {
            super(FailureKind.CONFLICT, "channel-category.not-yet-told");
        }
    }

    /** So many goods would be sent anew, and nobody has said that they want that. */
    static final class Unsure extends MappingFailure {
        Unsure(long listings) {
            super(FailureKind.CONFLICT, "channel-category.unsure", Map.of("listings", listings));
        }
    }
}
