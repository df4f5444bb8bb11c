package vn.nhan.marketplace.connector;

/** What a marketplace offers, or what one has to know of it. */
public enum Capability {
    /** Creating with a SKU that is there changes it. */
    UPSERT_BY_SKU,
    /** A create that is sent again with its key is done once. */
    IDEMPOTENCY_KEY,
    /** People look at goods before they are seen. */
    REVIEW_STATE,
    WEBHOOKS,
    ORDERS,
    /** Categories with attributes of their own, which goods must be given. */
    CATEGORY_SCHEMA,
    /** The marketplace fetches pictures from our address; they aren't sent. */
    PICTURES_BY_ADDRESS,
    /** It fetches a file from us; there is nothing to call. */
    FEED_ONLY,
    /** A person puts it there by hand and says so. */
    MANUAL
}
