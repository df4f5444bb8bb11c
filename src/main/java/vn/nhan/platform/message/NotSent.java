package vn.nhan.platform.message;

/** A message that did not go out. Carries no cause: a mail server's words repeat the address. */
public final class NotSent extends RuntimeException {

    private final boolean isFinal;

    private NotSent(String reason, boolean isFinal) {
        super(reason, null, false, false);
        this.isFinal = isFinal;
    }

    /** The mail server refused it for good (RFC 5321, 4.2.1: replies 5yz); sending it again would change nothing. */
    static NotSent refused(int replyCode) {
        return new NotSent("refused with " + replyCode, true);
    }

    /** Nobody answered, or not in time, or asked for patience. */
    static NotSent later(String reason) {
        return new NotSent(reason, false);
    }

    boolean isFinal() {
        return isFinal;
    }
}
