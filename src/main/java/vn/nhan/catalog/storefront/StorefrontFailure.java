package vn.nhan.catalog.storefront;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What visitors are told. */
abstract sealed class StorefrontFailure extends DomainFailure {

    private StorefrontFailure(FailureKind kind, String code) {
        super(kind, code, Map.of());
    }

    /** Nothing is offered, and nobody known, under this address. */
    static final class NotFound extends StorefrontFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "catalog.not-found");
        }
    }
}
