package vn.nhan.marketplace.connector;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why an exchange did not do what it should. Its kind alone decides what the engine does next. */
public sealed interface Fault {

    /** The marketplace's own code, or one of {@code http-…}, {@code connection}, {@code time-out}, {@code cut}. */
    String code();

    /** The marketplace's words, at most 500 characters; shown to officers, never alone to a seller. */
    String message();

    /** Too fast: waits, and costs no attempt. */
    record Throttled(String code, String message, Duration retryAfter) implements Fault {}

    /** Tried again, later and later. */
    record Transient(String code, String message) implements Fault {}

    /** The access token is over: renewed once, then sent again. */
    record AuthExpired(String code, String message) implements Fault {}

    /** The seller has to let us in again: the account rests. */
    record AuthRevoked(String code, String message) implements Fault {}

    /** Final until the listing changes. */
    record Rejected(String code, String message, List<Finding> findings) implements Fault {}

    /** It isn't there any more. */
    record Gone(String code, String message) implements Fault {}

    /** The SKU is there already: taken over. */
    record Conflict(String code, String message, Optional<String> existingRemoteId) implements Fault {}

    /** It may have been done: looked at before anything is done again. */
    record Unknown(String code, String message) implements Fault {}

    /** The marketplace holds it just now, by a promotion or a holiday: looked at again later, and no failure. */
    record Locked(String code, String message, Duration recheckAfter) implements Fault {}
}
