package vn.nhan.identity.federation;

/** An answer of a provider that we cannot use; the message is for our log and holds nothing of the answer. */
final class Unusable extends RuntimeException {

    Unusable(String reason) {
        super(reason, null, false, false);
    }
}
