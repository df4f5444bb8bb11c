package vn.nhan.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What really is there, seen past the connector. */
public interface Probe {

    /** Listings that were not deleted. */
    int remoteCount();

    /** The first package of each listing, for people to look at; none where nobody does. */
    default List<String> skus() {
        return List.of();
    }

    Optional<RemoteView> bySku(String sku);

    /** A person at the marketplace changes {@code title}, {@code description}, {@code price} or {@code stock}. */
    void editByHand(String sku, Map<String, Object> fields);

    void deleteByHand(String sku);

    /** A person makes a listing there, past us. */
    void createByHand(String sku, String title, long priceDong, long stock);

    /** Every request that came, in its order, those included that were turned away. */
    List<Asked> received();

    /**
     * A listing there; price and stock of the package asked for.
     *
     * @param buyable whether anybody could order it now
     * @param pictures SHA-256 of the bytes that arrived or were fetched, in their order
     * @param skus of all of its packages
     */
    record RemoteView(
            String id,
            String title,
            String description,
            long priceDong,
            long stock,
            boolean buyable,
            List<String> pictures,
            List<String> skus) {}
}
