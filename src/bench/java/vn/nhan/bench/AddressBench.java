package vn.nhan.bench;

import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Child;
import vn.nhan.running.Service;
import vn.nhan.running.Stage;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;

/**
 * How long a person who types a commune waits for the list to choose from, with all communes of before and since the
 * reform loaded. The baseline asks the same PostgreSQL {@code select 1}; only the ratio means something elsewhere.
 */
final class AddressBench implements Benchmark {

    /** People who type at the same moment, each without a pause. */
    private static final int PEOPLE = 4;

    private static final int TYPED = 300;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int ROUNDS = 3;

    @Override
    public void run(Stage stage) throws Exception {
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var service = Service.start(stage, servers.settings());
        load(service.port());
        var vertx = Vertx.vertx();
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        var picker = new Site(vertx, "picker", service.port(), false);
        var bare = new Site(vertx, "bare", bareQuery(stage, servers.settings()), false);
        measure(
                picker,
                new Load(vertx, Recording.of(picker, questions()), PEOPLE),
                bare,
                new Load(vertx, Recording.of(bare, List.of("/")), PEOPLE));
    }

    private static void load(int port) {
        RestAssured.port = port;
        var began = System.nanoTime();
        send(MadeUpCommunes.list(MadeUpCommunes.BEFORE, provinces("2025-06-30")), "2025-01-01&validTo=2025-06-30");
        send(MadeUpCommunes.list(MadeUpCommunes.NOW, provinces("2025-07-01")), "2025-07-01");
        System.out.printf(
                Locale.ROOT,
                "%d and %d communes imported in %.1f s%n",
                MadeUpCommunes.BEFORE,
                MadeUpCommunes.NOW,
                (System.nanoTime() - began) / 1e9);
    }

    private static List<String> provinces(String day) {
        return Api.at(Api.NATIONAL).get("/places/provinces?on=" + day).path("code");
    }

    /** The communes of today only. */
    static void loadPresent() {
        send(MadeUpCommunes.list(MadeUpCommunes.NOW, provinces("2025-07-01")), "2025-07-01");
    }

    private static void send(byte[] list, String validFrom) {
        var answer = People.operator()
                .request()
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/operator/unit-lists?decree=bench&validFrom=" + validFrom);
        if (answer.statusCode() != 200) {
            throw new BenchFailure("the list was not imported: " + answer.asString());
        }
    }

    private static List<String> questions() {
        var questions = new ArrayList<String>();
        for (var typed : MadeUpCommunes.typed(TYPED)) {
            var q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            var province = questions.size() % 2 == 0 ? "" : "&province=33";
            questions.add("/api/v1/places/communes?on=2026-11-21&q=" + q + province);
        }
        return questions.stream().distinct().toList();
    }

    private static int bareQuery(Stage stage, Map<String, String> settings) throws IOException, InterruptedException {
        var port = Child.freePort();
        var arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareQuery.class.getName(),
                Integer.toString(port),
                settings.getOrDefault("quarkus.datasource.reactive.url", ""),
                settings.getOrDefault("quarkus.datasource.username", ""),
                settings.getOrDefault("quarkus.datasource.password", ""));
        stage.keep(Child.start("bare", arguments)).awaitOk("http://127.0.0.1:" + port + "/");
        return port;
    }

    private static void measure(Site picker, Load typing, Site bare, Load asking) throws InterruptedException {
        System.out.printf(Locale.ROOT, "%-16s %10s %10s %10s %10s%n", "address", "req/s", "p50 ms", "p95 ms", "p99 ms");
        typing.on(picker, WARM_UP);
        asking.on(bare, WARM_UP);
        var ofPicker = new ArrayList<Round>();
        var ofBare = new ArrayList<Round>();
        for (int round = 1; round <= ROUNDS; round++) {
            ofPicker.add(printed("picker " + round, typing.on(picker, ROUND)));
            ofBare.add(printed("bare " + round, asking.on(bare, ROUND)));
        }
        var service = Round.median(ofPicker);
        var baseline = Round.median(ofBare);
        System.out.printf(
                Locale.ROOT,
                "bench address: picker %s; select 1 %s; p50 ratio %.2f%n",
                service,
                baseline,
                service.p50() / baseline.p50());
    }

    private static Round printed(String name, Round round) {
        System.out.println(round.row(name));
        return round;
    }
}
