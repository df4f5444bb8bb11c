package vn.nhan.marketplace.tiktok;

import java.net.URI;
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

/** Tokens come for a query with the application's secret in it: it is put there when the call is signed, not before. */
final class TikTokOAuth implements OAuth {

    static final String REFRESH = "/api/v2/token/refresh";
    static final String SERVICE_ID = "service-id";

    private static final String EXCHANGE = "/api/v2/token/get";
    private static final String CONSENT = "https://services.tiktokshop.com";

    /** Where the browser comes back to is set at TikTok, not here. */
    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        var query = new TreeMap<>(Map.of(
                "state", state, "service_id", application.ids().getOrDefault(SERVICE_ID, application.id("app-key"))));
        var home = application.ids().getOrDefault(Credentials.CONSENT, CONSENT);
        return URI.create(home + "/open/authorize?" + FormPayload.encoded(query));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        return Call.get(EXCHANGE, TikTokCalls.READ)
                .forSignIn()
                .with("grant_type", "authorized_code")
                .with("auth_code", callbackParameters.getOrDefault("code", ""));
    }

    @Override
    public Call refresh(Credentials credentials) {
        return Call.get(REFRESH, TikTokCalls.READ).forSignIn().with("grant_type", "refresh_token");
    }

    /** Ends are instants in seconds, though their names say otherwise. */
    @Override
    public Credentials parse(Reply reply, Instant now) {
        var data = Json.read(reply.payload())
                .orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)))
                .path("data");
        var access = Json.text(data, "access_token");
        var refresh = Json.text(data, "refresh_token");
        if (access.isEmpty() || refresh.isEmpty()) {
            throw new FaultException(HttpFaults.unreadable(reply));
        }
        var ends = Json.whole(data, "refresh_token_expire_in");
        return new Credentials(
                Map.of(Credentials.ACCESS_TOKEN, access.get(), Credentials.REFRESH_TOKEN, refresh.get()),
                Map.of(),
                Optional.of(Instant.ofEpochSecond(
                        Json.whole(data, "access_token_expire_in").orElse(now.getEpochSecond()))),
                ends.isPresent() ? Optional.of(Instant.ofEpochSecond(ends.getAsLong())) : Optional.empty(),
                Optional.empty());
    }

    @Override
    public boolean refreshRotates() {
        return true;
    }
}
