package vn.nhan.marketplace.binding;

/** What goes first of all that is due on an account; the order is the order of the lanes, and what stands in the database. */
enum Haste {
    /** Goods that aren't there yet: thousands may be wanted at once. */
    NONE,
    /** Goods that are there differ from what their seller says. */
    CHANGED,
    /** Somebody buys meanwhile what isn't there to be sold: their stock, and what may not be sold any more. */
    URGENT
}
