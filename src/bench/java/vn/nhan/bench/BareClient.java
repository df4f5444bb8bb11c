package vn.nhan.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.nhan.simulator.Asked;

/** Sends what was sent once more, as it was, with nothing around it: what the machine can do at best. */
final class BareClient {

    /** As many as one worker has under way at one account. */
    private static final int AT_ONCE = 32;

    /** Those that a client makes itself. */
    private static final Set<String> OWN = Set.of("host", "content-length", "connection", "transfer-encoding");

    private final Vertx vertx;
    private final HttpClient client;
    private final AtomicInteger good = new AtomicInteger();

    BareClient(Vertx vertx) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(64));
    }

    /** Calls to one marketplace, in their order. */
    record Errand(URI to, List<Asked> calls) {}

    /** Calls a second over all errands together, which begin at the same moment. */
    double replay(List<Errand> errands) throws InterruptedException {
        good.set(0);
        var ends = new ArrayList<Future<?>>();
        var began = System.nanoTime();
        for (var errand : errands) {
            var next = new AtomicInteger();
            for (int line = 0; line < AT_ONCE; line++) {
                var done = Promise.<Void>promise();
                ends.add(done.future());
                vertx.deployVerticle(new Sender(() -> send(errand, next, done)));
            }
        }
        try {
            Future.all(ends).toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new BenchFailure("the bare client", e.getCause());
        }
        var calls = errands.stream().mapToInt(errand -> errand.calls().size()).sum();
        return calls / ((System.nanoTime() - began) / 1e9);
    }

    /** Has an event loop of its own choice. */
    private static final class Sender extends AbstractVerticle {

        private final Runnable work;

        Sender(Runnable work) {
            this.work = work;
        }

        @Override
        public void start() {
            work.run();
        }
    }

    /** Of how many of the last errands the answer was 2xx. */
    int good() {
        return good.get();
    }

    private void send(Errand errand, AtomicInteger next, Promise<Void> done) {
        var number = next.getAndIncrement();
        if (number >= errand.calls().size()) {
            done.complete();
            return;
        }
        var call = errand.calls().get(number);
        client.request(options(errand.to(), call))
                .compose(request -> request.send(Buffer.buffer(call.body())))
                .compose(response -> {
                    if (response.statusCode() < 300) {
                        good.incrementAndGet();
                    }
                    return response.body();
                })
                .onSuccess(body -> send(errand, next, done))
                .onFailure(done::tryFail);
    }

    private static RequestOptions options(URI to, Asked call) {
        var options = new RequestOptions()
                .setHost(to.getHost())
                .setPort(to.getPort())
                .setMethod(HttpMethod.valueOf(call.method()))
                .setURI(call.path() + (call.rawQuery().isEmpty() ? "" : "?" + call.rawQuery()));
        call.headers().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                values.forEach(value -> options.addHeader(name, value));
            }
        });
        return options;
    }
}
