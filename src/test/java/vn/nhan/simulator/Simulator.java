package vn.nhan.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A marketplace on a port of this machine. What a certain marketplace does stands in its subclass; here is what goes wrong
 * at all of them. Requests are handled one after the other, so subclasses need no locks of their own.
 */
public abstract class Simulator implements AutoCloseable {

    static {
        // Else every answer waits for a late acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private static final int SLOW_SECONDS = 3;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final List<Asked> received = Collections.synchronizedList(new ArrayList<>());
    private final Map<Chaos, AtomicInteger> chaos = new java.util.concurrent.ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Function<Asked, Optional<Answered>> people = asked -> Optional.empty();
    private final AtomicInteger count = new AtomicInteger();
    private volatile int remembered = Integer.MAX_VALUE;

    /** @param port 0 for any */
    protected Simulator(int port, Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::exchange);
        server.start();
    }

    public final URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Goes wrong from now on. */
    public final void inject(Chaos one) {
        chaos.put(one, new AtomicInteger(one.times()));
    }

    public final void calm() {
        chaos.clear();
    }

    /** Pages for people; nothing goes wrong there. */
    public final void receive(Function<Asked, Optional<Answered>> visitors) {
        people = visitors;
    }

    /** What goes wrong just now, and how often still. */
    public final Map<Chaos.Kind, Integer> troubles() {
        var left = new TreeMap<Chaos.Kind, Integer>();
        chaos.forEach((one, times) -> left.merge(one.kind(), times.get(), Integer::sum));
        left.values().removeIf(times -> times <= 0);
        return left;
    }

    /** What the seller's browser brings back after a consent. */
    public Map<String, String> consent() {
        return Map.of("code", "a-code-of-the-demo");
    }

    /** The same, with what proves that the marketplace itself sent the browser back, where one does so. */
    public Map<String, String> proved(Map<String, String> given) {
        return given;
    }

    public final List<Asked> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /** Before a load of hundreds of thousands of requests: of those from now on only the first ones are remembered. */
    public final void rememberAtMost(int requests) {
        remembered = count.get() + requests;
    }

    /** How many requests came, also of those that aren't remembered. */
    public final int count() {
        return count.get();
    }

    protected final Clock clock() {
        return clock;
    }

    /** Whether that goes wrong just now; each time asked counts as one. */
    protected final boolean strikes(Chaos.Kind kind, String path) {
        return chaos.entrySet().stream()
                .filter(one -> one.getKey().kind() == kind
                        && one.getKey().path().matcher(path).find())
                .anyMatch(one -> one.getValue().getAndUpdate(left -> Math.max(0, left - 1)) > 0);
    }

    /** What the marketplace does; checks the signature itself. */
    protected abstract Answered answer(Asked asked);

    /** Its way to say that one comes too fast. */
    protected abstract Answered rateLimited();

    protected abstract Answered busy();

    protected abstract Answered tokenExpired();

    protected abstract Answered tokenRevoked();

    /** The truth about what is there. */
    public abstract Probe probe();

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        var asked = read(exchange);
        var page = people.apply(asked);
        if (page.isPresent()) {
            send(exchange, page);
            return;
        }
        if (count.incrementAndGet() <= remembered) {
            received.add(asked);
        }
        if (strikes(Chaos.Kind.SLOW, asked.path())) {
            // Others don't wait for it: it is slow, not busy.
            CompletableFuture.delayedExecutor(SLOW_SECONDS, TimeUnit.SECONDS, threads)
                    .execute(() -> sendLate(exchange, asked));
        } else {
            send(exchange, troubled(asked));
        }
    }

    private void sendLate(HttpExchange exchange, Asked asked) {
        try {
            send(exchange, troubled(asked));
        } catch (IOException gone) {
            // Whoever asked didn't wait so long.
        }
    }

    /** Empty when the line is cut. */
    private Optional<Answered> troubled(Asked asked) {
        var path = asked.path();
        if (strikes(Chaos.Kind.TIMEOUT_BEFORE, path)) {
            return Optional.empty();
        }
        if (strikes(Chaos.Kind.RATE_LIMIT, path)) {
            return Optional.of(rateLimited());
        }
        if (strikes(Chaos.Kind.HTTP_500, path)) {
            return Optional.of(Answered.text(500, "text/plain", "Internal Server Error"));
        }
        if (strikes(Chaos.Kind.HTTP_200_BUSY, path)) {
            return Optional.of(busy());
        }
        if (strikes(Chaos.Kind.HTML_ERROR_PAGE, path)) {
            return Optional.of(Answered.text(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>"));
        }
        if (strikes(Chaos.Kind.TOKEN_EXPIRED, path)) {
            return Optional.of(tokenExpired());
        }
        if (strikes(Chaos.Kind.TOKEN_REVOKED, path)) {
            return Optional.of(tokenRevoked());
        }
        var answered = one(asked);
        if (strikes(Chaos.Kind.TIMEOUT_AFTER_COMMIT, path)) {
            return Optional.empty();
        }
        if (strikes(Chaos.Kind.TRUNCATED_JSON, path)) {
            return Optional.of(new Answered(
                    answered.status(), answered.headers(), Arrays.copyOf(answered.body(), answered.body().length / 2)));
        }
        return Optional.of(answered);
    }

    private synchronized Answered one(Asked asked) {
        return answer(asked);
    }

    /** @param answered empty to cut the line */
    private static void send(HttpExchange exchange, Optional<Answered> answered) throws IOException {
        try (exchange) {
            if (answered.isPresent()) {
                send(exchange, answered.get());
            }
        }
    }

    private static void send(HttpExchange exchange, Answered answered) throws IOException {
        answered.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        var length = answered.body().length;
        exchange.sendResponseHeaders(answered.status(), length == 0 ? -1 : length);
        if (length > 0) {
            exchange.getResponseBody().write(answered.body());
        }
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        var raw = exchange.getRequestURI().getRawQuery();
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), new ArrayList<>(values)));
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                raw == null ? "" : raw,
                decoded(raw == null ? "" : raw),
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    private static SortedMap<String, String> decoded(String raw) {
        var query = new TreeMap<String, String>();
        for (var pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                query.put(part(parts[0]), parts.length == 1 ? "" : part(parts[1]));
            }
        }
        return query;
    }

    private static String part(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
