package vn.nhan.marketplace.connector;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Why an exchange did not do what it should. Its kind alone decides what the engine does next. */
public sealed interface Fault {

    /** The marketplace's own code, or one of {@code http-…}, {@code connection}, {@code time-out}, {@code cut}. */
    String code();

    /** The same with its code and words as they may be kept. */
    Fault told(UnaryOperator<String> words);

    /** The marketplace's words, at most 500 characters; shown to officers, never alone to a seller. */
    String message();

    /** Too fast: waits, and costs no attempt. */
    record Throttled(String code, String message, Duration retryAfter) implements Fault {

        @Override
        public Throttled told(UnaryOperator<String> words) {
            return new Throttled(words.apply(code), words.apply(message), retryAfter);
        }
    }

    /** Tried again, later and later. */
    record Transient(String code, String message) implements Fault {

        @Override
        public Transient told(UnaryOperator<String> words) {
            return new Transient(words.apply(code), words.apply(message));
        }
    }

    /** The access token is over: renewed once, then sent again. */
    record AuthExpired(String code, String message) implements Fault {

        @Override
        public AuthExpired told(UnaryOperator<String> words) {
            return new AuthExpired(words.apply(code), words.apply(message));
        }
    }

    /** The seller has to let us in again: the account rests. */
    record AuthRevoked(String code, String message) implements Fault {

        @Override
        public AuthRevoked told(UnaryOperator<String> words) {
            return new AuthRevoked(words.apply(code), words.apply(message));
        }
    }

    /** Final until the listing changes. */
    record Rejected(String code, String message, List<Finding> findings) implements Fault {

        @Override
        public Rejected told(UnaryOperator<String> words) {
            return new Rejected(words.apply(code), words.apply(message), findings);
        }
    }

    /** It isn't there any more. */
    record Gone(String code, String message) implements Fault {

        @Override
        public Gone told(UnaryOperator<String> words) {
            return new Gone(words.apply(code), words.apply(message));
        }
    }

    /** The SKU is there already: taken over. */
    record Conflict(String code, String message, Optional<String> existingRemoteId) implements Fault {

        @Override
        public Conflict told(UnaryOperator<String> words) {
            return new Conflict(words.apply(code), words.apply(message), existingRemoteId);
        }
    }

    /** It may have been done: looked at before anything is done again. */
    record Unknown(String code, String message) implements Fault {

        @Override
        public Unknown told(UnaryOperator<String> words) {
            return new Unknown(words.apply(code), words.apply(message));
        }
    }

    /** The marketplace holds it just now, by a promotion or a holiday: looked at again later, and no failure. */
    record Locked(String code, String message, Duration recheckAfter) implements Fault {

        @Override
        public Locked told(UnaryOperator<String> words) {
            return new Locked(words.apply(code), words.apply(message), recheckAfter);
        }
    }
}
