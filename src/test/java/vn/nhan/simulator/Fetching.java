package vn.nhan.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How marketplaces that take an address come by a picture. */
public final class Fetching {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int OK = 200;

    private static final Map<String, URI> SEEN = new ConcurrentHashMap<>();
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private Fetching() {}

    /** What stands under {@code origin} is found at {@code instead}, and asked for once: our pictures never change. */
    public static void from(String origin, URI instead) {
        SEEN.put(origin, instead);
    }

    /** SHA-256 of what is there; empty when nothing is. */
    public static Optional<String> picture(String address) {
        for (var known : SEEN.entrySet()) {
            if (address.startsWith(known.getKey() + "/")) {
                var here = known.getValue() + address.substring(known.getKey().length());
                return Optional.ofNullable(
                        KEPT.computeIfAbsent(here, one -> fetched(one).orElse(null)));
            }
        }
        return fetched(address);
    }

    private static Optional<String> fetched(String address) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(Laptop.fetched(address))).timeout(Duration.ofSeconds(10));
            var reply = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return reply.statusCode() == OK ? Optional.of(Hash.sha256(reply.body())) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
