package vn.nhan.identity.federation;

/** Why an ID token is not believed; for our log, never for whoever sent it. */
final class IdTokenRefused extends RuntimeException {

    enum Reason {
        MALFORMED,
        TYPE,
        ALGORITHM,
        UNKNOWN_KEY,
        SIGNATURE,
        ISSUER,
        AUDIENCE,
        AUTHORIZED_PARTY,
        EXPIRED,
        NOT_YET,
        NONCE,
        ACCESS_TOKEN_HASH,
        SUBJECT
    }

    private final Reason reason;

    IdTokenRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
