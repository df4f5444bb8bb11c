package vn.nhan.marketplace.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * A shop to be connected.
 *
 * @param channel id of a connector
 * @param address of a shop that has its own, such as {@code https://shop.example}
 * @param keys what the seller copied out of the marketplace, by the names that its connector asks for; null where the
 *     seller signs in there, or brings them later
 */
record NewChannelAccount(
        @PlainText(max = 31) String channel,
        @PlainText(max = 80) String name,
        @PlainText(max = 200, required = false) @Nullable String address,
        @Nullable Map<String, String> keys) {

    @Override
    public String toString() {
        return "NewChannelAccount[" + channel + "]";
    }
}
