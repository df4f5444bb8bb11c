package vn.nhan.tenant.operator;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What can't be done to a province. */
public abstract sealed class TenantFailure extends DomainFailure {

    private TenantFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    static final class Exists extends TenantFailure {
        Exists(String slug) {
            super(FailureKind.CONFLICT, "tenant.exists", Map.of("slug", slug));
        }
    }

    static final class AlreadySuspended extends TenantFailure {
        AlreadySuspended() {
            super(FailureKind.CONFLICT, "tenant.already-suspended", Map.of());
        }
    }

    static final class NotSuspended extends TenantFailure {
        NotSuspended() {
            super(FailureKind.CONFLICT, "tenant.not-suspended", Map.of());
        }
    }
}
