package vn.nhan.marketplace.haravan;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.FormPayload;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.TokenReply;

/** Haravan's accounts, by the code of RFC 6749. */
final class HaravanOAuth implements OAuth {

    static final URI ADDRESS = URI.create("https://accounts.haravan.com");
    static final String KEY = "app-key";
    static final String SECRET = "app-secret";

    private static final String TOKEN = "/connect/token";
    private static final String SCOPES = "openid profile org userinfo offline_access grant_service wh_api "
            + "com.read_products com.write_products com.read_inventories com.write_inventories com.read_orders";

    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        var query = new TreeMap<String, String>();
        query.put("response_type", "code");
        query.put("response_mode", "query");
        query.put("client_id", application.id(KEY));
        query.put("redirect_uri", callback.toString());
        query.put("scope", SCOPES);
        query.put("state", state);
        query.put("nonce", state);
        var home = application.ids().getOrDefault(Credentials.CONSENT, ADDRESS.toString());
        return URI.create(home + "/connect/authorize?" + FormPayload.encoded(query));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        var form = form(application, "authorization_code");
        form.put("code", callbackParameters.getOrDefault("code", ""));
        form.put("redirect_uri", callback.toString());
        return token(form);
    }

    @Override
    public Call refresh(Credentials credentials) {
        var form = form(credentials, "refresh_token");
        form.put("refresh_token", credentials.secret(Credentials.REFRESH_TOKEN));
        return token(form);
    }

    @Override
    public Credentials parse(Reply reply, Instant now) {
        return TokenReply.of(reply, now);
    }

    @Override
    public boolean refreshRotates() {
        return true;
    }

    private static TreeMap<String, String> form(Credentials application, String grant) {
        var form = new TreeMap<String, String>();
        form.put("grant_type", grant);
        form.put("client_id", application.id(KEY));
        form.put("client_secret", application.secret(SECRET));
        return form;
    }

    private static Call token(TreeMap<String, String> form) {
        return Call.write("POST", TOKEN, "sign-in", FormPayload.of(form)).forSignIn();
    }
}
