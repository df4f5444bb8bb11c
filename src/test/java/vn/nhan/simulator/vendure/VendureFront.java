package vn.nhan.simulator.vendure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/** Stands in front of the live shop: loses, cuts and delays what goes by, and gives everything else on as it came. */
public final class VendureFront extends Simulator {

    private static final Set<String> PASSED_ON =
            Set.of("content-type", "apollo-require-preflight", "vendure-api-key", "vendure-token");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final VendurePeer peer;
    private final VendureProbe probe;

    public VendureFront(VendurePeer peer, Clock clock) {
        super(0, clock);
        this.peer = peer;
        this.probe = new VendureProbe(peer, this);
        probe.clear();
    }

    @Override
    protected Answered answer(Asked asked) {
        return passedOn(asked, Map.of());
    }

    private Answered passedOn(Asked asked, Map<String, String> instead) {
        var request = HttpRequest.newBuilder(address(asked))
                .timeout(Duration.ofSeconds(20))
                .method(asked.method(), HttpRequest.BodyPublishers.ofByteArray(asked.body()));
        asked.headers().forEach((name, values) -> {
            if (PASSED_ON.contains(name) && !values.isEmpty()) {
                request.header(name, instead.getOrDefault(name, values.get(0)));
            }
        });
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var mime = answer.headers().firstValue("content-type").orElse("application/json");
            return new Answered(answer.statusCode(), Map.of("Content-Type", mime), answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(Asked asked) {
        return peer.base().resolve(asked.path() + (asked.rawQuery().isEmpty() ? "" : "?" + asked.rawQuery()));
    }

    /** That of a server in front: the shop itself knows no limit. */
    @Override
    protected Answered rateLimited() {
        return Answered.text(429, "text/plain", "Too Many Requests").with("Retry-After", "3");
    }

    @Override
    protected Answered busy() {
        return Answered.json(
                200,
                Map.of(
                        "errors",
                        List.of(Map.of(
                                "message",
                                "Internal server error",
                                "extensions",
                                Map.of("code", "INTERNAL_SERVER_ERROR")))));
    }

    @Override
    protected Answered tokenExpired() {
        return tokenRevoked();
    }

    /** What the shop itself says to a key that it doesn't know. */
    @Override
    protected Answered tokenRevoked() {
        var last = received().get(received().size() - 1);
        return passedOn(last, Map.of("vendure-api-key", "0".repeat(24) + ":" + "0".repeat(64)));
    }

    @Override
    public Probe probe() {
        return probe;
    }
}
