package vn.nhan.marketplace.connector;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;

/** One thing to do on a marketplace. A dry run shows these and nothing else, for these are what is done. */
public sealed interface Step {

    /** The same for the same thing wanted of the same listing: idempotency key and mark in the records, 32 hex digits. */
    String key();

    /** Sends a picture, whose handle later steps need. */
    record PutImage(String key, Desired.Picture picture) implements Step {}

    /**
     * Writes what the listing says; creates it where there is no id.
     *
     * @param fields names of what differs; of a new one all
     */
    record Upsert(String key, Desired want, Optional<String> remoteId, SortedSet<String> fields) implements Step {

        public boolean creates() {
            return remoteId.isEmpty();
        }
    }

    /** @param priceDong whole dong, taxes included */
    record SetPrice(String key, String remoteId, String remoteVariantId, String sku, long priceDong) implements Step {}

    /** @param quantity what there is from now on, never a difference */
    record SetStock(String key, String remoteId, String remoteVariantId, String sku, long quantity) implements Step {}

    record Publish(String key, String remoteId) implements Step {}

    record Unlist(String key, String remoteId) implements Step {}

    record Remove(String key, String remoteId) implements Step {}

    /** Nothing can be done until the marketplace has: a review, a promotion, a job of its own. */
    record Await(String key, String remoteId, Duration recheckAfter) implements Step {}

    /** Whether it may be done again when nobody knows if it was done. */
    default boolean isRepeatable() {
        return !(this instanceof Upsert upsert && upsert.creates());
    }
}
