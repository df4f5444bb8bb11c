package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * What was found on a marketplace.
 *
 * @param reasons why it was rejected or banned, in the marketplace's words
 * @param fields what the connector owns there, each brought to the form in which {@link StandardPlan} compares it; what
 *     could not be read is absent, never empty
 * @param handles what the connector must know again to change it, such as ids of pictures
 */
public record Remote(
        String remoteId,
        State state,
        List<String> reasons,
        SortedMap<String, String> fields,
        List<Variant> variants,
        Map<String, String> handles,
        Instant observedAt) {

    /** A package there; price in whole dong. */
    public record Variant(String remoteId, String sku, OptionalLong priceDong, OptionalLong stock) {

        /** Characters that one takes whatever its names. */
        private static final int LEAST = 60;
    }

    public enum State {
        DRAFT,
        IN_REVIEW,
        LIVE,
        UNLISTED,
        REJECTED,
        BANNED,
        DELETED
    }

    /** Characters of all that was found: a measure of what keeping it takes. */
    public long length() {
        return remoteId.length()
                + reasons.stream().mapToLong(String::length).sum()
                + length(fields)
                + length(handles)
                + variants.stream()
                        .mapToLong(variant -> Variant.LEAST
                                + String.valueOf(variant.remoteId()).length()
                                + String.valueOf(variant.sku()).length())
                        .sum();
    }

    private static long length(Map<String, String> texts) {
        return texts.entrySet().stream()
                .mapToLong(one -> one.getKey().length() + one.getValue().length())
                .sum();
    }

    /** Whether there is something of it that could be bought; what isn't counted is always there. */
    public boolean hasStock() {
        return variants.stream().anyMatch(variant -> variant.stock().orElse(1) != 0);
    }

    public Optional<Variant> variant(String sku) {
        return variants.stream().filter(variant -> variant.sku().equals(sku)).findFirst();
    }
}
