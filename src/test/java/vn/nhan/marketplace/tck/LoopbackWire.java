package vn.nhan.marketplace.tck;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.engine.Wire;

/** Sends to simulators on this machine, and can lose answers. */
final class LoopbackWire implements Wire {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final AtomicInteger writes = new AtomicInteger();
    private volatile IntPredicate loses = number -> false;
    private volatile IntPredicate stops = number -> false;
    private volatile UnaryOperator<Reply> answers = Answers.AS_THEY_ARE;
    private volatile Optional<Reply> last = Optional.empty();

    /** These writes, counted from 0, never arrive themselves. */
    void stop(IntPredicate which) {
        writes.set(0);
        stops = which;
    }

    /** The answers to these writes, counted from 0, never arrive. */
    void lose(IntPredicate which) {
        writes.set(0);
        loses = which;
    }

    /** What comes back is changed so from now on. */
    void answer(UnaryOperator<Reply> change) {
        answers = change;
    }

    /** How long the last answer asked for patience, in its header; empty where it didn't. */
    Optional<Duration> retryAfter() {
        return last.flatMap(reply -> reply.header("retry-after"))
                .map(seconds -> Duration.ofMillis(Math.round(1_000 * Double.parseDouble(seconds))));
    }

    int writes() {
        return writes.get();
    }

    @Override
    public Uni<Reply> send(Target target, Call signed) {
        return Uni.createFrom().item(() -> {
            var number = signed.method().equals("GET") ? -1 : writes.getAndIncrement();
            if (number >= 0 && stops.test(number)) {
                throw new Broken(UNREACHED, false);
            }
            var reply = exchange(target, signed);
            if (number >= 0 && loses.test(number)) {
                throw new Broken(TIME_OUT, true);
            }
            last = Optional.of(reply);
            return answers.apply(reply);
        });
    }

    private static Reply exchange(Target target, Call signed) {
        try {
            var answer = CLIENT.send(request(target, signed), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, List<String>> headers = answer.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(Locale.ROOT),
                            Map.Entry::getValue,
                            (a, b) -> a,
                            TreeMap::new));
            return new Reply(
                    answer.statusCode(),
                    headers,
                    Payload.of(answer.headers().firstValue("content-type").orElse(""), answer.body()));
        } catch (ConnectException e) {
            throw new Broken(UNREACHED, false);
        } catch (IOException e) {
            throw new Broken(CUT, true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken(TIME_OUT, true);
        }
    }

    private static HttpRequest request(Target target, Call signed) {
        var base = signed.to() == Call.To.SIGN_IN ? target.signIn() : target.api();
        var query = signed.query().entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + signed.path() + (query.isEmpty() ? "" : "?" + query)))
                .timeout(Duration.ofSeconds(10))
                .method(
                        signed.method(),
                        HttpRequest.BodyPublishers.ofByteArray(signed.payload().bytes()));
        signed.headers().forEach(request::header);
        if (signed.payload().length() > 0) {
            request.header("Content-Type", signed.payload().mime());
        }
        return request.build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
