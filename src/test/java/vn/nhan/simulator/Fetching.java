package vn.nhan.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** How marketplaces that take an address come by a picture. */
public final class Fetching {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int OK = 200;

    private Fetching() {}

    /** SHA-256 of what is there; empty when nothing is. */
    public static Optional<String> picture(String address) {
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
