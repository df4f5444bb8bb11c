package vn.nhan.marketplace.stall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

/** Comes in by signing in there. */
@ApplicationScoped
public class StallConnector extends GateConnector implements OAuth {

    private static final ObjectMapper JSON = new ObjectMapper();

    public StallConnector() {
        super("stall", "Stall", List.of());
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(this);
    }

    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        return URI.create("https://stall.example/authorize?app=" + application.id("app-key") + "&state=" + state
                + "&back=" + URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8));
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        return tokens(Map.of("code", callbackParameters.getOrDefault("code", ""), "by", application.id("app-key")));
    }

    @Override
    public Call refresh(Credentials credentials) {
        return tokens(Map.of("refresh", credentials.secret(Credentials.REFRESH_TOKEN)));
    }

    private static Call tokens(Map<String, String> body) {
        try {
            return Call.write("POST", "/tokens", "all", Payload.json(JSON.writeValueAsString(body)))
                    .forSignIn();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Credentials parse(Reply reply, Instant now) {
        var body = read(reply);
        return new Credentials(
                Map.of(
                        Credentials.ACCESS_TOKEN, body.path("access").asText(),
                        Credentials.REFRESH_TOKEN, body.path("refresh").asText()),
                Map.of("shop-id", body.path("shop").asText()),
                Optional.of(now.plusSeconds(body.path("seconds").asLong())),
                Optional.empty(),
                Optional.of(now.plus(Duration.ofDays(body.path("consentDays").asLong()))));
    }

    @Override
    public boolean refreshRotates() {
        return true;
    }

    private static JsonNode read(Reply reply) {
        try {
            return JSON.readTree(reply.payload().text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON");
        }
    }
}
