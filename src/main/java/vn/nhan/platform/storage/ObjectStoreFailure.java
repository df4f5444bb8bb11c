package vn.nhan.platform.storage;

import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why the object store could not serve a request. */
public abstract sealed class ObjectStoreFailure extends DomainFailure {

    private ObjectStoreFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** The store did not answer, or answered with an error: nothing was stored, and the person may try again. */
    public static final class Unreachable extends ObjectStoreFailure {
        Unreachable() {
            super(FailureKind.UNAVAILABLE, "storage.unreachable");
        }
    }
}
