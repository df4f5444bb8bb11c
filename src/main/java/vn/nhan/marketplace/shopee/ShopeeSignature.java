package vn.nhan.marketplace.shopee;

import java.time.Instant;
import java.util.Set;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;

/**
 * Signs with the partner's key what the platform's guide to authorization names: partner, path and time, and of calls for a
 * shop its token and id. Neither the other parameters nor the body are signed. A time is good for five minutes.
 */
final class ShopeeSignature {

    static final String PARTNER_ID = "partner-id";
    static final String PARTNER_KEY = "partner-key";
    static final String SHOP_ID = "shop-id";

    /** Calls that are made in nobody's name. */
    private static final Set<String> PUBLIC = Set.of(
            "/api/v2/auth/token/get", "/api/v2/auth/access_token/get", ShopeeCalls.UPLOAD_IMAGE, ShopeeOAuth.AUTHORIZE);

    private ShopeeSignature() {}

    static Call sign(Call call, Credentials credentials, Instant now) {
        var partner = credentials.id(PARTNER_ID);
        var time = Long.toString(now.getEpochSecond());
        var signed = call.with("partner_id", partner).with("timestamp", time);
        var base = partner + call.path() + time;
        if (!PUBLIC.contains(call.path())) {
            var token = credentials.secret(Credentials.ACCESS_TOKEN);
            var shop = credentials.id(SHOP_ID);
            signed = signed.with("access_token", token).with("shop_id", shop);
            base += token + shop;
        }
        return signed.with("sign", Digests.hex(credentials.secret(PARTNER_KEY), base));
    }
}
