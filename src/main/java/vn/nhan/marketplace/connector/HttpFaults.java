package vn.nhan.marketplace.connector;

import java.time.Duration;
import java.util.Optional;

/** What is wrong with an answer before a marketplace's own codes are looked at. */
public final class HttpFaults {

    private static final int MOST_WORDS = 500;
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;
    private static final int REDIRECT = 300;
    private static final int REQUEST = 400;

    private HttpFaults() {}

    /** @param otherwise for how long to wait when the marketplace doesn't say */
    public static Optional<Fault> throttled(Reply reply, Duration otherwise) {
        return reply.status() == TOO_MANY
                ? Optional.of(
                        new Fault.Throttled("http-429", "", retryAfter(reply).orElse(otherwise)))
                : Optional.empty();
    }

    /** Trouble of the servers: nothing that they say with it is to be believed. */
    public static Optional<Fault> broken(Reply reply) {
        var status = reply.status();
        return status >= SERVER || status == TIMED_OUT || status >= REDIRECT && status < REQUEST
                ? Optional.of(new Fault.Transient("http-" + status, ""))
                : Optional.empty();
    }

    public static Fault unreadable(Reply reply) {
        return new Fault.Transient("unreadable", "HTTP " + reply.status() + ", " + reply.payload());
    }

    /** In whole or broken seconds; a date is not read. */
    public static Optional<Duration> retryAfter(Reply reply) {
        return reply.header("retry-after")
                .filter(text -> text.matches("\\d{1,6}(\\.\\d{1,3})?"))
                .map(text -> Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000)));
    }

    /** A marketplace's words, as long as they are kept. */
    public static String words(String message) {
        return message.codePointCount(0, message.length()) <= MOST_WORDS
                ? message
                : message.substring(0, message.offsetByCodePoints(0, MOST_WORDS));
    }
}
