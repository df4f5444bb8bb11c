package vn.nhan.identity.federation;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;

/** What a provider knows and decides: its client, who signs in, which codes are out, its keys. */
final class FakeDesk {

    /** An answer of the token endpoint. */
    record Answer(int status, String body) {}

    private record Grant(Map<String, String> asked, String subject, Map<String, Object> claims) {}

    private final String issuer;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final List<Signer> signers = new ArrayList<>(List.of(newSigner()));
    private volatile BiFunction<Signer, JwtClaims, String> forger = (signer, claims) -> signer.sign(claims.toJson());
    private volatile String clientId = "nhan";
    private volatile Optional<String> clientSecret = Optional.empty();
    private volatile String subject = "somebody";
    private volatile Map<String, Object> claims = Map.of();
    private volatile boolean announcesIssuer;

    FakeDesk(String issuer) {
        this.issuer = issuer;
    }

    String issuer() {
        return issuer;
    }

    void visitor(String newSubject, Map<String, Object> newClaims) {
        subject = newSubject;
        claims = newClaims;
    }

    void forging(BiFunction<Signer, JwtClaims, String> newForger) {
        forger = newForger;
    }

    void client(String id, Optional<String> secret) {
        clientId = id;
        clientSecret = secret;
    }

    void announceIssuer() {
        announcesIssuer = true;
    }

    synchronized void rotateKeys() {
        signers.clear();
        signers.add(newSigner());
    }

    private static Signer newSigner() {
        return Signer.rs256("key-" + Secrets.next());
    }

    String discovery() {
        return """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
             "jwks_uri":"%1$s/keys","authorization_response_iss_parameter_supported":%2$s}\
            """.formatted(issuer, announcesIssuer);
    }

    synchronized String keys() {
        return signers.stream().map(Signer::published).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    /** Gives the address that the browser is sent back to. */
    String authorize(String query) {
        var asked = fields(query);
        if (!clientId.equals(asked.get("client_id"))
                || !"code".equals(asked.get("response_type"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !List.of(asked.getOrDefault("scope", "").split(" ", -1)).contains("openid")) {
            throw new IllegalArgumentException("not a request for this provider: " + asked.keySet());
        }
        var code = "code-" + Secrets.next();
        codes.put(code, new Grant(asked, subject, claims));
        return asked.get("redirect_uri") + "?code=" + code + "&state=" + encoded(asked.getOrDefault("state", ""))
                + (announcesIssuer ? "&iss=" + encoded(issuer) : "");
    }

    Answer token(String body, @Nullable String authorization) {
        var sent = fields(body);
        if (!isClient(sent, authorization)) {
            return new Answer(401, "{\"error\":\"invalid_client\"}");
        }
        var grant = codes.remove(sent.getOrDefault("code", ""));
        if (grant == null
                || !sent.getOrDefault("redirect_uri", "").equals(grant.asked().get("redirect_uri"))
                || !Secrets.challenge(sent.getOrDefault("code_verifier", ""))
                        .equals(grant.asked().get("code_challenge"))) {
            return new Answer(400, "{\"error\":\"invalid_grant\"}");
        }
        return new Answer(
                200,
                "{\"access_token\":\"at-1\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\""
                        + idToken(grant) + "\"}");
    }

    private synchronized String idToken(Grant grant) {
        var now = NumericDate.fromSeconds(Instant.now().getEpochSecond());
        var token = new JwtClaims();
        token.setIssuer(issuer);
        token.setAudience(clientId);
        token.setSubject(grant.subject());
        token.setStringClaim("nonce", grant.asked().get("nonce"));
        token.setStringClaim("at_hash", AccessTokenHash.of("at-1", "RS256"));
        token.setIssuedAt(now);
        token.setExpirationTime(NumericDate.fromSeconds(now.getValue() + 300));
        grant.claims().forEach(token::setClaim);
        return forger.apply(signers.get(0), token);
    }

    private boolean isClient(Map<String, String> sent, @Nullable String authorization) {
        if (clientSecret.isEmpty()) {
            return clientId.equals(sent.get("client_id")) && authorization == null;
        }
        var both = encoded(clientId) + ":" + encoded(clientSecret.get());
        return ("Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII)))
                .equals(authorization);
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        Arrays.stream(form.split("&", -1))
                .map(field -> field.split("=", 2))
                .forEach(field -> fields.put(decoded(field[0]), field.length < 2 ? "" : decoded(field[1])));
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
