package vn.nhan.marketplace.shopify;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.FormPayload;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.SignedCallback;
import vn.nhan.marketplace.connector.TokenReply;

/** At the shop's own address; its token doesn't end. */
final class ShopifyOAuth implements OAuth {

    static final String KEY = "app-key";
    static final String SECRET = "app-secret";

    private static final String SCOPES =
            "read_products,write_products,read_inventory,write_inventory,read_orders,read_locations,"
                    + "read_publications,write_publications";

    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        var query = new TreeMap<String, String>();
        query.put("client_id", application.id(KEY));
        query.put("redirect_uri", callback.toString());
        query.put("scope", SCOPES);
        query.put("state", state);
        return URI.create(application.id(Credentials.ADDRESS) + "/admin/oauth/authorize?" + FormPayload.encoded(query));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        var secret = application.secret(SECRET);
        var document = Json.object()
                .put("client_id", application.id(KEY))
                .put("client_secret", secret)
                .put("code", SignedCallback.code(callbackParameters, secret));
        return Call.write("POST", "/admin/oauth/access_token", "sign-in", Json.payload(document))
                .forSignIn();
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
        var shop = callbackParameters.get("shop");
        return shop == null ? Map.of() : Map.of("shop-id", shop);
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
