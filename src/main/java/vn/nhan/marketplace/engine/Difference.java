package vn.nhan.marketplace.engine;

/**
 * A field that somebody changed at the marketplace.
 *
 * @param ours as it was when both sides agreed
 * @param theirs as it was found
 */
public record Difference(String ours, String theirs) {}
