package vn.nhan.marketplace.hand;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Finding;

/**
 * A listing that people put somewhere, and what they say of it.
 *
 * @param marketplace what it is called
 * @param product its name
 * @param state a key of {@link HandState}
 * @param why it has to go, or null
 * @param since when it came to this state; null before it was looked at
 * @param said null while nobody says that it is there
 * @param changes what has to be changed there
 * @param marksLost stars and certificates that it names and no longer has
 * @param shown what is to stand there, or null while it isn't on the storefront
 * @param goods tells one such from another; to be sent back with a confirmation
 */
public record PostingView(
        UUID id,
        UUID accountId,
        UUID productId,
        String marketplace,
        String product,
        String state,
        @Nullable String why,
        @Nullable Said said,
        List<Change> changes,
        List<String> marksLost,
        List<Finding> findings,
        @Nullable Goods shown,
        @Nullable String goods,
        List<Past> past) {

    /**
     * What somebody says.
     *
     * @param as {@code member} or {@code helper}
     * @param evidence whether a picture shows it
     */
    public record Said(String address, Instant at, String as, Instant goodUntil, boolean evidence) {

        public String host() {
            return URI.create(address).getHost();
        }
    }

    /** See {@link Shown.Change}. */
    public record Change(
            String field,
            @Nullable String pack,
            @Nullable String then,
            @Nullable String now) {}

    /** What is to stand there, to be copied. */
    public record Goods(
            String title,
            String text,
            String producer,
            @Nullable String category,
            List<Pack> packs,
            int pictures,
            List<String> marks,
            String link) {}

    /** @param stock packages that may be sold there */
    public record Pack(String sku, String label, long priceDong, long stock) {}

    /** @param ended {@code replaced}, {@code removed} or {@code mistaken} */
    public record Past(String address, Instant at, Instant endedAt, String ended) {}

    public HandState is() {
        return HandState.of(state);
    }
}
