package vn.nhan.platform.problem;

import java.util.Map;

/** What is wrong with a request before any room has looked at it. */
public final class RequestFailure extends DomainFailure {

    private RequestFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    private RequestFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    public static RequestFailure notFound() {
        return new RequestFailure(FailureKind.NOT_FOUND, "request.not-found");
    }

    public static RequestFailure unknownHost() {
        return new RequestFailure(FailureKind.NOT_FOUND, "request.unknown-host");
    }

    /** @param contact e-mail address of the province's department */
    public static RequestFailure suspended(String reason, String contact) {
        return new RequestFailure(
                FailureKind.UNAVAILABLE, "tenant.suspended", Map.of("reason", reason, "contact", contact));
    }

    public static RequestFailure notJson() {
        return new RequestFailure(FailureKind.MALFORMED, "request.not-json");
    }

    public static RequestFailure malformed() {
        return new RequestFailure(FailureKind.MALFORMED, "request.malformed");
    }

    public static RequestFailure wrongContentType() {
        return new RequestFailure(FailureKind.UNSUPPORTED, "request.content-type");
    }

    public static RequestFailure tooLarge(long maxMegabytes) {
        return new RequestFailure(FailureKind.TOO_LARGE, "request.too-large", Map.of("maxMegabytes", maxMegabytes));
    }

    public static RequestFailure signInFirst() {
        return new RequestFailure(FailureKind.UNAUTHENTICATED, "request.sign-in-first");
    }

    public static RequestFailure notAllowed() {
        return new RequestFailure(FailureKind.FORBIDDEN, "request.not-allowed");
    }

    public static RequestFailure crossSite() {
        return new RequestFailure(FailureKind.FORBIDDEN, "request.cross-site");
    }

    public static RequestFailure outdated() {
        return new RequestFailure(FailureKind.OUTDATED, "request.outdated");
    }

    public static RequestFailure collision() {
        return new RequestFailure(FailureKind.CONFLICT, "request.collision");
    }

    public static RequestFailure databaseDown() {
        return new RequestFailure(FailureKind.UNAVAILABLE, "request.database-down");
    }

    public static RequestFailure tookTooLong() {
        return new RequestFailure(FailureKind.UNAVAILABLE, "request.took-too-long");
    }

    public static RequestFailure keyReused() {
        return new RequestFailure(FailureKind.RULE_BROKEN, "request.idempotency-key-reused");
    }

    public static RequestFailure keyInFlight() {
        return new RequestFailure(FailureKind.CONFLICT, "request.idempotency-key-in-flight");
    }
}
