package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A token is good for thirty days; a renewal doesn't lengthen the half year after which the seller is asked again. */
final class LazadaOAuth implements OAuth {

    static final String HOST = "https://auth.lazada.com";
    static final String REFRESH = "/rest/auth/token/refresh";

    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        var query = new TreeMap<>(Map.of(
                "response_type",
                "code",
                "force_auth",
                "true",
                "redirect_uri",
                callback.toString(),
                "client_id",
                application.id(LazadaSignature.APP_KEY),
                "state",
                state));
        var home = application.ids().getOrDefault(Credentials.CONSENT, HOST);
        return URI.create(home + "/oauth/authorize?" + FormPayload.encoded(query));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        return LazadaCalls.post("/auth/token/create", LazadaCalls.READ)
                .forSignIn()
                .with("code", callbackParameters.getOrDefault("code", ""));
    }

    @Override
    public Call refresh(Credentials credentials) {
        return LazadaCalls.post("/auth/token/refresh", LazadaCalls.READ).forSignIn();
    }

    @Override
    public Credentials parse(Reply reply, Instant now) {
        var answer = Json.read(reply.payload()).orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)));
        var access = Json.text(answer, "access_token");
        var refresh = Json.text(answer, "refresh_token");
        if (access.isEmpty() || refresh.isEmpty()) {
            throw new FaultException(HttpFaults.unreadable(reply));
        }
        var end = Json.whole(answer, "refresh_expires_in");
        Optional<Instant> consent = end.isPresent() ? Optional.of(now.plusSeconds(end.getAsLong())) : Optional.empty();
        return new Credentials(
                Map.of(Credentials.ACCESS_TOKEN, access.get(), Credentials.REFRESH_TOKEN, refresh.get()),
                seller(answer),
                Optional.of(now.plusSeconds(Json.whole(answer, "expires_in")
                        .orElse(Duration.ofDays(7).toSeconds()))),
                consent,
                consent);
    }

    /** One account may sell in several countries. */
    private static Map<String, String> seller(JsonNode answer) {
        return Json.each(answer.path("country_user_info"))
                .filter(one -> "vn".equals(one.path("country").asText()))
                .findFirst()
                .flatMap(one -> Json.text(one, "seller_id"))
                .map(id -> Map.of(LazadaSignature.SHOP_ID, id))
                .orElse(Map.of());
    }

    @Override
    public boolean refreshRotates() {
        return true;
    }
}
