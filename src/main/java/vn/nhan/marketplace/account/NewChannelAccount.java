package vn.nhan.marketplace.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * A shop to be connected.
 *
 * @param channel id of a connector
 * @param address of a shop that has its own, such as {@code https://shop.example}; of the page where buyers see a shop that
 *     people fill by hand
 * @param floor what a trading floor is called that we have no name for
 * @param keys what the seller copied out of the marketplace, by the names that its connector asks for; null where the
 *     seller signs in there, or brings them later
 */
record NewChannelAccount(
        @PlainText(max = 31) String channel,
        @PlainText(max = 80) String name,

        @PlainText(max = PageAddress.LONGEST, required = false) @Nullable
        String address,

        @PlainText(max = 80, required = false) @Nullable String floor,
        @Nullable Map<String, String> keys) {

    @Override
    public String toString() {
        return "NewChannelAccount[" + channel + "]";
    }
}
