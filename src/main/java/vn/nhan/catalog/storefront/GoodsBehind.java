package vn.nhan.catalog.storefront;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * Goods of a business don't show yet how it stands.
 *
 * @param after those that come after this product, in the order of their ids
 */
record GoodsBehind(UUID businessId, UUID after) implements DomainEvent {

    /** None of them does. */
    static GoodsBehind all(UUID businessId) {
        return new GoodsBehind(businessId, new UUID(0, 0));
    }
}
