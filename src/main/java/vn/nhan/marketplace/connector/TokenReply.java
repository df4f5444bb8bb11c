package vn.nhan.marketplace.connector;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens as RFC 6749, section 5.1 writes them. */
public final class TokenReply {

    private TokenReply() {}

    /** Fails with {@link FaultException} when there is no token in it. */
    public static Credentials of(Reply reply, Instant now) {
        var body = Json.read(reply.payload()).orElseGet(Json::object);
        var secrets = new HashMap<String, String>();
        secrets.put(
                Credentials.ACCESS_TOKEN,
                Json.text(body, "access_token").orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply))));
        Json.text(body, "refresh_token").ifPresent(token -> secrets.put(Credentials.REFRESH_TOKEN, token));
        return new Credentials(
                Map.copyOf(secrets),
                Map.of(),
                after(body, "expires_in", now),
                after(body, "refresh_token_expires_in", now),
                Optional.empty());
    }

    private static Optional<Instant> after(JsonNode body, String field, Instant now) {
        var seconds = Json.whole(body, field);
        return seconds.isPresent() ? Optional.of(now.plusSeconds(seconds.getAsLong())) : Optional.empty();
    }
}
