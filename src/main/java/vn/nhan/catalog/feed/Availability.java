package vn.nhan.catalog.feed;

/** Whether goods can be had. */
enum Availability {
    IN_STOCK,
    OUT_OF_STOCK,
    /** Of a harvest to come; always with the day on which it will be there. */
    PREORDER
}
