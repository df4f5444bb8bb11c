package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Reply;

/** The way out: sends a signed call to an account's address. */
public interface Wire {

    /** The code of {@link Broken} when the call was sent, and no whole answer came in time. */
    String TIME_OUT = "time-out";

    /** The code of {@link Broken} when the call was sent, and the line broke before the answer was whole. */
    String CUT = "cut";

    /** The code of {@link Broken} when nobody was reached, so nothing was sent. */
    String UNREACHED = "connection";

    /** Fails with {@link Broken} when no whole answer came. */
    Uni<Reply> send(Target target, Call signed);

    /**
     * Where an account is.
     *
     * @param api with its scheme and host, without a path
     * @param account whose bulkhead it goes through
     * @param channel whose hosts are allowed
     */
    record Target(java.net.URI api, java.net.URI signIn, java.util.UUID account, String channel) {}

    /** No answer, or not all of it. */
    final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean sent;

        /**
         * @param code {@link #TIME_OUT}, {@link #CUT}, {@link #UNREACHED}, or such as {@code too-large}, {@code address-refused}
         * @param sent whether anything of the call may have reached the marketplace
         */
        public Broken(String code, boolean sent) {
            super(code, null, false, false);
            this.sent = sent;
        }

        public String code() {
            return String.valueOf(getMessage());
        }

        public boolean wasSent() {
            return sent;
        }
    }
}
