package vn.nhan.platform.problem;

/** Whose fault a failure is, and so which HTTP status it answers with (RFC 9110). */
public enum FailureKind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    OUTDATED(412),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    RULE_BROKEN(422),
    TOO_MANY(429),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    FailureKind(int status) {
        this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }
}
