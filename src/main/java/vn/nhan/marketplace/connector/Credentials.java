package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What proves to a marketplace who we are: the application's secrets and the seller's.
 *
 * @param secrets such as {@code access-token}, {@code refresh-token}, {@code app-secret}
 * @param ids what is no secret, such as {@code app-key}, {@code shop-id}, {@code address}
 * @param refreshExpires until when the refresh token is good; empty when it doesn't end
 * @param consentExpires until when the seller lets us in; empty when it doesn't end
 */
public record Credentials(
        Map<String, String> secrets,
        Map<String, String> ids,
        Optional<Instant> accessExpires,
        Optional<Instant> refreshExpires,
        Optional<Instant> consentExpires) {

    public static final String ACCESS_TOKEN = "access-token";
    public static final String REFRESH_TOKEN = "refresh-token";

    /** Where the shop is, as {@code https://shop.example}. */
    public static final String ADDRESS = "address";

    /** Where sellers are asked to let us in, if that is another page than the marketplace's own. */
    public static final String CONSENT = "consent";

    private static final String HIDDEN = "•••";
    /** Shorter ones, which stand in tests alone, could be part of any word. */
    private static final int LEAST_SECRET = 6;

    public static Credentials of(Map<String, String> secrets, Map<String, String> ids) {
        return new Credentials(
                Map.copyOf(secrets), Map.copyOf(ids), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @throws IllegalStateException when there is none: an account without it is never used */
    public String secret(String name) {
        return required(secrets, name);
    }

    /** @throws IllegalStateException when there is none */
    public String id(String name) {
        return required(ids, name);
    }

    /** With what a refresh brought; the application's own secrets stay. */
    public Credentials renewed(Credentials fresh) {
        var allSecrets = new HashMap<>(secrets);
        allSecrets.putAll(fresh.secrets);
        var allIds = new HashMap<>(ids);
        allIds.putAll(fresh.ids);
        return new Credentials(
                Map.copyOf(allSecrets),
                Map.copyOf(allIds),
                fresh.accessExpires,
                fresh.refreshExpires.or(() -> refreshExpires),
                fresh.consentExpires.or(() -> consentExpires));
    }

    /** The same, with these ids besides. */
    public Credentials knowing(Map<String, String> more) {
        return renewed(new Credentials(Map.of(), more, accessExpires, refreshExpires, consentExpires));
    }

    /** Somebody else's words without any of the secrets, should they repeat one. */
    public String masked(String words) {
        var masked = words;
        for (var secret : secrets.values()) {
            if (secret.length() >= LEAST_SECRET) {
                masked = masked.replace(secret, HIDDEN);
            }
        }
        return masked;
    }

    private static String required(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name);
        }
        return value;
    }

    /** Names alone. */
    @Override
    public String toString() {
        return "Credentials" + secrets.keySet() + ids.keySet();
    }
}
