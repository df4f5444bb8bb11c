package vn.nhan.marketplace.shopee;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.FormPayload;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.Reply;

/**
 * The seller lets us in for a year; a token is good for four hours, the one that renews it for thirty days and once.
 */
final class ShopeeOAuth implements OAuth {

    static final String AUTHORIZE = "/api/v2/shop/auth_partner";

    private static final Duration REFRESH = Duration.ofDays(30);
    private static final Duration CONSENT = Duration.ofDays(365);

    /** Shopee knows no {@code state}: it goes along in the address that the browser comes back to. */
    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        var home = application.ids().getOrDefault(Credentials.CONSENT, ShopeeConnector.ADDRESS);
        var back = callback
                + (callback.getQuery() == null ? "?" : "&")
                + FormPayload.encoded(new TreeMap<>(Map.of("state", state)));
        var signed = ShopeeSignature.sign(Call.get(AUTHORIZE, ShopeeCalls.READ), application, now)
                .with("redirect", back);
        return URI.create(home + AUTHORIZE + "?" + FormPayload.encoded(new TreeMap<>(signed.query())));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        var body = Json.object()
                .put("code", callbackParameters.getOrDefault("code", ""))
                .put("partner_id", number(application.id(ShopeeSignature.PARTNER_ID)))
                .put("shop_id", number(callbackParameters.getOrDefault("shop_id", "")));
        return Call.write("POST", "/api/v2/auth/token/get", ShopeeCalls.READ, Json.payload(body))
                .forSignIn();
    }

    @Override
    public Map<String, String> ids(Map<String, String> callbackParameters) {
        return Optional.ofNullable(callbackParameters.get("shop_id"))
                .map(shop -> Map.of(ShopeeSignature.SHOP_ID, shop))
                .orElse(Map.of());
    }

    @Override
    public Call refresh(Credentials credentials) {
        var body = Json.object()
                .put("refresh_token", credentials.secret(Credentials.REFRESH_TOKEN))
                .put("partner_id", number(credentials.id(ShopeeSignature.PARTNER_ID)))
                .put("shop_id", number(credentials.id(ShopeeSignature.SHOP_ID)));
        return Call.write("POST", "/api/v2/auth/access_token/get", ShopeeCalls.READ, Json.payload(body))
                .forSignIn();
    }

    /** Only a renewal tells the shop; only the first consent starts the year. */
    @Override
    public Credentials parse(Reply reply, Instant now) {
        var answer = Json.read(reply.payload()).orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)));
        var access = Json.text(answer, "access_token");
        var refresh = Json.text(answer, "refresh_token");
        if (access.isEmpty() || refresh.isEmpty()) {
            throw new FaultException(HttpFaults.unreadable(reply));
        }
        var seconds = Json.whole(answer, "expire_in").orElse(Duration.ofHours(4).toSeconds());
        return new Credentials(
                Map.of(Credentials.ACCESS_TOKEN, access.get(), Credentials.REFRESH_TOKEN, refresh.get()),
                Map.of(),
                Optional.of(now.plusSeconds(seconds)),
                Optional.of(now.plus(REFRESH)),
                Json.text(answer, "shop_id").isPresent() ? Optional.empty() : Optional.of(now.plus(CONSENT)));
    }

    @Override
    public boolean refreshRotates() {
        return true;
    }

    /** Ids are numbers on the wire; what is none can only be refused there. */
    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
