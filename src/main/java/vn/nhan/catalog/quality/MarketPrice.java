package vn.nhan.catalog.quality;

/**
 * What a kilogram costs in the middle (median) of what is on offer in a category.
 *
 * @param dongPerKg whole dong, taxes included
 * @param offers how many were looked at
 */
record MarketPrice(long dongPerKg, int offers) {}
