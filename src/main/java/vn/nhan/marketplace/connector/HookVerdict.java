package vn.nhan.marketplace.connector;

import java.util.Optional;
import java.util.Set;

/** What a hook turned out to be. Its content is never believed: it only says what to read again. */
public sealed interface HookVerdict {

    /**
     * The marketplace sent it.
     *
     * @param delivery the same when it is sent again
     * @param shop whose it is; empty where it doesn't say
     * @param remoteIds of listings to be read again
     * @param orders whether orders changed
     */
    record Accepted(String delivery, String topic, Optional<String> shop, Set<String> remoteIds, boolean orders)
            implements HookVerdict {}

    /** A trial that changes nothing. */
    record Ping(String reply) implements HookVerdict {}

    /** @param why for the records, without a value of it */
    record Forged(String why) implements HookVerdict {}
}
