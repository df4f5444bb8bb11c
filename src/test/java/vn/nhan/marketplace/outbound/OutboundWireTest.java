package vn.nhan.marketplace.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Descriptor.Hosts;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.engine.Wire.Broken;
import vn.nhan.marketplace.engine.Wire.Target;

class OutboundWireTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final UUID ACCOUNT = new UUID(0, 7);

    private final List<String> lookedUp = Collections.synchronizedList(new ArrayList<>());

    @AfterAll
    static void end() {
        VERTX.close();
    }

    private OutboundWire wire(HttpClientOptions options, Duration whole) {
        var exit = new Exit(
                host -> {
                    lookedUp.add(host);
                    return List.of(InetAddress.getByName("127.0.0.1"));
                },
                new Exit.Rules(true));
        return new OutboundWire(
                VERTX,
                exit,
                channel -> new Hosts.Anywhere(),
                new OutboundWire.Options(
                        options, new Exchange.Limits(Duration.ofSeconds(20), whole, OutboundWire.LIMITS.bytes())));
    }

    private OutboundWire wire() {
        return wire(OutboundWire.options(), LONG);
    }

    private static Reply send(OutboundWire wire, String base, Call call) {
        return wire.send(new Target(URI.create(base), URI.create(base), ACCOUNT, "stall"), call)
                .await()
                .atMost(LONG);
    }

    private static Broken broken(OutboundWire wire, String base, Call call) {
        return catchThrowableOfType(Broken.class, () -> send(wire, base, call));
    }

    private static String http(TestServer server) {
        return "http://shop.example:" + server.port();
    }

    @Test
    void callArrivesAsItWasWritten() {
        var seen = new ArrayList<String>();
        try (var server = TestServer.plain(
                VERTX,
                request -> request.body().onSuccess(body -> {
                    seen.add(request.method() + " " + request.uri());
                    seen.add(request.getHeader("Host"));
                    seen.add(request.getHeader("Content-Type") + " " + body.toString());
                    seen.add(request.getHeader("X-Sign"));
                    request.response()
                            .setStatusCode(201)
                            .putHeader("X-Limit", "a")
                            .end("xong");
                }))) {
            var call = Call.write("POST", "/goods", "all", Payload.json("{\"title\":\"Nhãn lồng\"}"))
                    .with("q", "nhãn & mật=+%")
                    .withHeader("X-Sign", "abc");

            var reply = send(wire(), http(server), call);

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.header("x-limit")).contains("a");
            assertThat(reply.payload().text()).isEqualTo("xong");
            assertThat(seen)
                    .containsExactly(
                            "POST /goods?q=nh%C3%A3n%20%26%20m%E1%BA%ADt%3D%2B%25",
                            "shop.example:" + server.port(), "application/json {\"title\":\"Nhãn lồng\"}", "abc");
            assertThat(lookedUp).containsExactly("shop.example");
        }
    }

    @Test
    void redirectIsAnAnswerAndNotFollowed() {
        try (var server = TestServer.plain(
                VERTX,
                request -> request.response()
                        .setStatusCode(302)
                        .putHeader("Location", "http://169.254.169.254/latest/meta-data/")
                        .end())) {
            var reply = send(wire(), http(server), Call.get("/goods", "all"));

            assertThat(reply.status()).isEqualTo(302);
            assertThat(lookedUp).containsExactly("shop.example");
        }
    }

    @Test
    void hugeAnswerIsLetGoAfterEightMegabytes() {
        var written = new AtomicInteger();
        try (var server = TestServer.plain(VERTX, request -> pour(request, written))) {
            var broken = broken(wire(), http(server), Call.get("/goods", "all"));

            assertThat(broken.code()).isEqualTo("too-large");
            assertThat(broken.wasSent()).isTrue();
            assertThat(written.get()).isLessThan(60);
        }
    }

    /** 100 MB, as fast as they are taken. */
    private static void pour(HttpServerRequest request, AtomicInteger written) {
        var response = request.response().setChunked(true);
        var part = Buffer.buffer(new byte[1024 * 1024]);
        Runnable more = () -> {
            while (!response.writeQueueFull() && !response.closed() && written.get() < 100) {
                written.incrementAndGet();
                response.write(part);
            }
            if (written.get() == 100) {
                response.end();
            }
        };
        response.drainHandler(drained -> more.run());
        response.exceptionHandler(closed -> {});
        more.run();
    }

    @Test
    void answerThatDripsEndsInTime() {
        try (var server = TestServer.plain(VERTX, request -> {
            request.response().setChunked(true).write("{");
            VERTX.setPeriodic(50, tick -> request.response().write(" "));
        })) {
            var began = System.nanoTime();
            var broken = broken(
                    wire(OutboundWire.options(), Duration.ofMillis(600)), http(server), Call.get("/goods", "all"));

            assertThat(broken.code()).isEqualTo("time-out");
            assertThat(broken.wasSent()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void brokenLineSaysWhetherAnythingWasSent() {
        try (var server =
                TestServer.plain(VERTX, request -> request.connection().close())) {
            var cut = broken(wire(), http(server), Call.get("/goods", "all"));
            assertThat(cut.code()).isEqualTo("cut");
            assertThat(cut.wasSent()).isTrue();
        }
        var nobody = broken(wire(), "http://shop.example:1", Call.get("/goods", "all"));
        assertThat(nobody.code()).isEqualTo("connection");
        assertThat(nobody.wasSent()).isFalse();
    }

    @Test
    void certificateOfSomebodyElseOrOfNobodyIsRefused(@TempDir Path folder) throws Exception {
        var other = TestServer.keyFor(folder, "other.example");
        var own = TestServer.keyFor(folder, "shop.example");
        var seen = new ArrayList<String>();
        try (var stranger = TestServer.secure(VERTX, other, OutboundWireTest::fine);
                var right = TestServer.secure(VERTX, own, request -> {
                    seen.add(request.connection().indicatedServerName());
                    fine(request);
                })) {
            var unknown = broken(wire(), https(right), Call.get("/goods", "all"));
            assertThat(unknown.code()).isEqualTo("certificate");
            assertThat(unknown.wasSent()).isFalse();

            assertThat(broken(wire(trusting(other), LONG), https(stranger), Call.get("/goods", "all"))
                            .code())
                    .isEqualTo("certificate");

            assertThat(send(wire(trusting(own), LONG), https(right), Call.get("/goods", "all"))
                            .status())
                    .isEqualTo(200);
            assertThat(seen).containsExactly("shop.example");
        }
    }

    private static HttpClientOptions trusting(PfxOptions key) {
        return OutboundWire.options().setTrustOptions(key);
    }

    private static String https(TestServer server) {
        return "https://shop.example:" + server.port();
    }

    private static void fine(HttpServerRequest request) {
        request.response().end("{}");
    }

    @Test
    void pathThatWouldBeAnotherRequestIsNeverSent() {
        var broken = broken(wire(), "http://shop.example:1", Call.get("/goods HTTP/1.1\r\nX: y", "all"));
        assertThat(broken.code()).isEqualTo("malformed");
    }
}
