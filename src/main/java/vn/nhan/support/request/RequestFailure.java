package vn.nhan.support.request;

import java.util.Map;
import java.util.UUID;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What this room refuses. */
public abstract sealed class RequestFailure extends DomainFailure {

    private RequestFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private RequestFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    public static final class NotFound extends RequestFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "support.not-found");
        }
    }

    /** A move that the request's state doesn't have. */
    public static final class NotAllowed extends RequestFailure {
        NotAllowed() {
            super(FailureKind.CONFLICT, "support.not-allowed");
        }
    }

    /** The same content is being helped with, or was lately. */
    public static final class Covered extends RequestFailure {

        private final transient UUID other;

        Covered(UUID other) {
            super(FailureKind.CONFLICT, "support.covered", Map.of("request", other.toString()));
            this.other = other;
        }

        /** The request that is there already. */
        public UUID other() {
            return other;
        }
    }

    /** A closed business asks for nothing. */
    static final class Halted extends RequestFailure {
        Halted() {
            super(FailureKind.CONFLICT, "support.halted");
        }
    }

    /** Only a refusal can be complained about. */
    static final class NoComplaint extends RequestFailure {
        NoComplaint() {
            super(FailureKind.CONFLICT, "support.no-complaint");
        }
    }

    /** One complaint at a time. */
    static final class ComplaintWaiting extends RequestFailure {
        ComplaintWaiting() {
            super(FailureKind.CONFLICT, "support.complaint-waiting");
        }
    }

    /** The head's answer was given already. */
    static final class ComplaintDecided extends RequestFailure {
        ComplaintDecided() {
            super(FailureKind.CONFLICT, "support.complaint-decided");
        }
    }
}
