package vn.nhan.marketplace.connector;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The way in at the address of a shop of one's own, as Shopify has it and others after it: the way back is signed, and the
 * token doesn't end.
 */
public final class OwnShopOAuth implements OAuth {

    public static final String KEY = "app-key";
    public static final String SECRET = "app-secret";

    private static final String ASKS = "/admin/oauth/authorize";
    private static final String TOKEN = "/admin/oauth/access_token";

    private final String scopes;
    private final String shop;
    private final Map<String, String> more;

    /**
     * @param scopes as the marketplace writes them
     * @param shop the parameter of the way back that names the shop
     * @param more parameters of the way out
     */
    public OwnShopOAuth(String scopes, String shop, Map<String, String> more) {
        this.scopes = scopes;
        this.shop = shop;
        this.more = Map.copyOf(more);
    }

    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        var query = new TreeMap<>(more);
        query.put("client_id", application.id(KEY));
        query.put("redirect_uri", callback.toString());
        query.put("scope", scopes);
        query.put("state", state);
        return URI.create(application.id(Credentials.ADDRESS) + ASKS + "?" + FormPayload.encoded(query));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        var secret = application.secret(SECRET);
        var document = Json.object()
                .put("client_id", application.id(KEY))
                .put("client_secret", secret)
                .put("code", SignedCallback.code(callbackParameters, secret));
        return Call.write("POST", TOKEN, "sign-in", Json.payload(document)).forSignIn();
    }

    @Override
    public Call refresh(Credentials credentials) {
        throw new FaultException(new Fault.AuthRevoked("no-renewal", ""));
    }

    @Override
    public Credentials parse(Reply reply, Instant now) {
        return TokenReply.of(reply, now);
    }

    /** The shop's host, by which its deliveries name it. */
    @Override
    public Map<String, String> ids(Map<String, String> callbackParameters) {
        return Optional.ofNullable(callbackParameters.get(shop))
                .map(host -> Map.of("shop-id", host))
                .orElseGet(Map::of);
    }

    @Override
    public boolean renews() {
        return false;
    }

    @Override
    public boolean refreshRotates() {
        return false;
    }
}
