package vn.nhan.identity.federation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jose4j.jwt.JwtClaims;

/**
 * An OpenID provider on a port of its own: discovery, keys, authorization and token endpoint, with codes that are good
 * once, for one client, one redirect address and one verifier.
 */
final class FakeProvider implements AutoCloseable {

    /** How an answer goes wrong. */
    enum Mood {
        GOOD,
        DOWN,
        SLOW,
        DRIPPING,
        HTML,
        HUGE,
        FAILING,
        REDIRECTING,
        OTHER_ISSUER
    }

    private static final int SLOW_MILLIS = 3_000;

    private final WireMockServer server;
    private final Map<String, FakeDesk> desks;

    private volatile Mood mood = Mood.GOOD;
    private volatile String sick = "";

    /** @param port 0 for any */
    FakeProvider(int port) {
        server = new WireMockServer(options().port(port).extensions(new Answers()));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers("provider")));
        var base = "http://localhost:" + server.port() + "/";
        desks = Map.of("vneid", new FakeDesk(base + "vneid"), "so", new FakeDesk(base + "so"));
    }

    String issuer() {
        return desk().issuer();
    }

    /** Whoever comes to sign in from now on. */
    void visitor(String subject, Map<String, Object> claims) {
        desks.values().forEach(desk -> desk.visitor(subject, claims));
    }

    /** Makes the tokens from now on, given the signer and honest claims. */
    void forging(BiFunction<Signer, JwtClaims, String> forger) {
        desk().forging(forger);
    }

    void client(String id, Optional<String> secret) {
        desk().client(id, secret);
    }

    void rotateKeys() {
        desk().rotateKeys();
    }

    void announceIssuer() {
        desk().announceIssuer();
    }

    /** Lets every address that ends so go wrong. */
    void falls(Mood how, String addresses) {
        mood = how;
        sick = addresses;
    }

    long asked(String ending) {
        return server.getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().split("\\?", 2)[0].endsWith(ending))
                .count();
    }

    /** What the person's browser does at the provider: signs in there and is sent back. */
    URI signIn(URI authorization) {
        return URI.create(at(authorization.getPath()).authorize(authorization.getRawQuery()));
    }

    /** Well again, and honest. */
    void recovers() {
        falls(Mood.GOOD, "");
        forging((signer, claims) -> signer.sign(claims.toJson()));
        visitor("somebody", Map.of());
    }

    private FakeDesk desk() {
        return at("/vneid/");
    }

    private FakeDesk at(String path) {
        return desks.get(path.split("/", 3)[1]);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public String getName() {
            return "provider";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var request = event.getRequest();
            var path = request.getUrl().split("\\?", 2)[0];
            var desk = at(path.replaceFirst("^/elsewhere", ""));
            if (path.endsWith("/openid-configuration")) {
                return spoken(path, new FakeDesk.Answer(200, desk.discovery()));
            }
            if (path.endsWith("/keys")) {
                return spoken(path, new FakeDesk.Answer(200, desk.keys()));
            }
            if (path.endsWith("/token")) {
                return spoken(path, desk.token(request.getBodyAsString(), request.getHeader("Authorization")));
            }
            return aResponse().withStatus(404).build();
        }

        private ResponseDefinition spoken(String path, FakeDesk.Answer answer) {
            return mood != Mood.GOOD && path.endsWith(sick) && !path.startsWith("/elsewhere")
                    ? sick(path, answer.body())
                    : json(answer.status(), answer.body()).build();
        }

        /** Each would be a good answer but for one thing. */
        private ResponseDefinition sick(String path, String body) {
            return switch (mood) {
                case GOOD -> throw new IllegalStateException();
                case DOWN ->
                    aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).build();
                case SLOW -> json(200, body).withFixedDelay(SLOW_MILLIS).build();
                case DRIPPING ->
                    json(200, body).withChunkedDribbleDelay(20, SLOW_MILLIS).build();
                case HTML ->
                    aResponse()
                            .withHeader("Content-Type", "text/html")
                            .withBody("<h1>Bảo trì</h1>")
                            .build();
                case HUGE -> json(200, body + " ".repeat(300_000)).build();
                case FAILING -> json(500, body).build();
                case REDIRECTING ->
                    aResponse()
                            .withStatus(307)
                            .withHeader("Location", server.baseUrl() + "/elsewhere" + path)
                            .build();
                case OTHER_ISSUER ->
                    json(200, body.replace(at(path).issuer() + "\"", "https://evil.example\""))
                            .build();
            };
        }

        private static ResponseDefinitionBuilder json(int status, String body) {
            return aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(body);
        }
    }
}
