package vn.nhan.marketplace.account;

import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Way;

/**
 * A seller's shop at a marketplace at which nothing is called.
 *
 * @param name the seller's own name for it
 * @param marketplace what the marketplace is called; a trading floor as the seller calls it
 * @param page where buyers see it, https; null where it is fed by a file
 */
public record UncalledShop(
        ChannelAccountRef account,
        Way way,
        String name,
        String marketplace,
        @Nullable String page) {}
