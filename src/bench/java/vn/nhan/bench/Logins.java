package vn.nhan.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;

/** Members who sign in again and again, each with an account and a connection of their own. */
final class Logins {

    private final Vertx vertx;
    private final HttpClient client;
    private final SocketAddress server;
    private final List<String> people;
    private final AtomicLong refused = new AtomicLong();

    /** @param people their sign-in names */
    Logins(Vertx vertx, int port, List<String> people) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setMaxPoolSize(people.size()));
        this.server = SocketAddress.inetSocketAddress(port, "127.0.0.1");
        this.people = List.copyOf(people);
    }

    /** Signs up so many people at the service that the labels were printed by. */
    static List<String> accounts(int people) {
        return Stream.generate(() -> People.newAddress("dang-nhap"))
                .limit(people)
                .peek(name -> Api.at(Api.HUNG_YEN)
                        .post(
                                "/accounts",
                                Map.of(
                                        "displayName",
                                        "Người thử nghiệm",
                                        "signInName",
                                        name,
                                        "password",
                                        People.PASSWORD))
                        .then()
                        .statusCode(201))
                .toList();
    }

    /** All of them, for that long; gives what it came to, counting only who got in. */
    CompletableFuture<Round> start(Duration time) {
        var latencies = Latencies.ofPatience();
        var end = System.nanoTime() + time.toNanos();
        var all = people.stream()
                .map(name -> new Person(name, latencies, end).start())
                .toList();
        return Future.all(all)
                .map(done -> latencies.over(time))
                .toCompletionStage()
                .toCompletableFuture();
    }

    /** How often somebody was told that too many are signing in (503). */
    long refused() {
        return refused.get();
    }

    private final class Person {

        private final String name;
        private final Latencies latencies;
        private final long end;
        private final Promise<Void> done = Promise.promise();

        Person(String name, Latencies latencies, long end) {
            this.name = name;
            this.latencies = latencies;
            this.end = end;
        }

        Future<Void> start() {
            vertx.runOnContext(now -> signIn());
            return done.future();
        }

        private void signIn() {
            var asked = System.nanoTime();
            var options = new RequestOptions()
                    .setMethod(HttpMethod.POST)
                    .setServer(server)
                    .setHost(Api.HUNG_YEN)
                    .setPort(80)
                    .setURI("/api/v1/sessions")
                    .putHeader("Content-Type", "application/json");
            var credentials = new JsonObject().put("signInName", name).put("password", People.PASSWORD);
            client.request(options)
                    .compose(request -> request.send(credentials.toBuffer()))
                    .compose(answer -> answer.body().map(body -> answer.statusCode()))
                    .onFailure(done::tryFail)
                    .onSuccess(status -> took(asked, status));
        }

        private void took(long asked, int status) {
            var now = System.nanoTime();
            if (status != 200 && status != 503) {
                done.tryFail("signing in answered with " + status);
                return;
            }
            if (now >= end) {
                done.tryComplete();
                return;
            }
            if (status == 200) {
                latencies.record(now - asked);
            } else {
                refused.incrementAndGet();
            }
            signIn();
        }
    }
}
