package vn.nhan.marketplace.tiki;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

/** OAuth 2 (RFC 6749) with the application's secret in the form, which comes in only when the call is signed. */
final class TikiOAuth implements OAuth {

    static final String APP_KEY = "app-key";
    static final String APP_SECRET = "app-secret";
    static final String SHOP_ID = "shop-id";

    private static final String HOST = "https://api.tiki.vn";
    private static final String TOKEN = "/sc/oauth2/token";
    private static final String GRANT = "grant_type";
    private static final String REFRESH = "refresh_token";

    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        var query = new TreeMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                application.id(APP_KEY),
                "redirect_uri",
                callback.toString(),
                "scope",
                "product inventory order multichannel offline",
                "state",
                state));
        var home = application.ids().getOrDefault(Credentials.CONSENT, HOST);
        return URI.create(home + "/sc/oauth2/auth?" + FormPayload.encoded(query));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        return Call.write("POST", TOKEN, TikiCalls.READ, Payload.NONE)
                .forSignIn()
                .with(GRANT, "authorization_code")
                .with("code", callbackParameters.getOrDefault("code", ""))
                .with("redirect_uri", callback.toString());
    }

    @Override
    public Call refresh(Credentials credentials) {
        return Call.write("POST", TOKEN, TikiCalls.READ, Payload.NONE)
                .forSignIn()
                .with(GRANT, REFRESH);
    }

    /** With what proves who asks, as a form. */
    static Call signed(Call call, Credentials credentials) {
        var form = new TreeMap<>(call.query());
        form.put("client_id", credentials.id(APP_KEY));
        form.put("client_secret", credentials.secret(APP_SECRET));
        if (REFRESH.equals(form.get(GRANT))) {
            form.put(REFRESH, credentials.secret(Credentials.REFRESH_TOKEN));
        }
        return new Call(
                call.to(),
                call.method(),
                call.path(),
                new TreeMap<>(),
                call.headers(),
                FormPayload.of(form),
                call.bucket(),
                call.safeToRepeat());
    }

    @Override
    public Credentials parse(Reply reply, Instant now) {
        var answer = Json.read(reply.payload()).orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)));
        var access =
                Json.text(answer, "access_token").orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)));
        var secrets = new HashMap<>(Map.of(Credentials.ACCESS_TOKEN, access));
        Json.text(answer, REFRESH).ifPresent(refresh -> secrets.put(Credentials.REFRESH_TOKEN, refresh));
        return new Credentials(
                Map.copyOf(secrets),
                Map.of(),
                Optional.of(now.plusSeconds(Json.whole(answer, "expires_in")
                        .orElse(Duration.ofHours(1).toSeconds()))),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public boolean refreshRotates() {
        return true;
    }
}
