package vn.nhan.bench;

import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Service;
import vn.nhan.running.Stage;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;

/**
 * How long an officer waits for a page of businesses, with 200,000 of them in one province. The baseline is the bare SQL of
 * the same questions in the same run; only the ratio means something elsewhere.
 */
final class BusinessSearchBench implements Benchmark {

    /** Officers who search at the same moment, each without a pause. */
    private static final int PEOPLE = 2;

    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int ROUNDS = 3;
    private static final double MOST_MILLIS = 100;

    @Override
    public void run(Stage stage) throws Exception {
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var service = Service.start(stage, servers.settings());
        RestAssured.port = service.port();
        AddressBench.loadPresent();
        var began = System.nanoTime();
        MadeUpBusinesses.fill(servers.settings());
        System.out.printf(
                Locale.ROOT,
                "%d businesses made up in %.1f s%n",
                MadeUpBusinesses.COUNT,
                (System.nanoTime() - began) / 1e9);
        var vertx = Vertx.vertx();
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        List<BusinessQuestions.Question> questions;
        try (var app = MadeUpBusinesses.application(servers.settings())) {
            questions = BusinessQuestions.of(app);
        }
        var token = String.valueOf(People.officer(Api.HUNG_YEN).token());
        var site = Site.signedIn(vertx, service.port(), new Site.Caller(Api.HUNG_YEN, token));
        var paths = questions.stream()
                .map(BusinessQuestions.Question::path)
                .distinct()
                .toList();
        measure(
                site,
                new Load(vertx, Recording.of(site, paths), PEOPLE),
                new BareSearch(servers.settings(), questions));
    }

    private static void measure(Site site, Load searching, BareSearch bare) throws InterruptedException {
        System.out.printf(
                Locale.ROOT, "%-16s %10s %10s %10s %10s%n", "business-search", "req/s", "p50 ms", "p95 ms", "p99 ms");
        searching.on(site, WARM_UP);
        bare.on(PEOPLE, WARM_UP);
        var ofService = new ArrayList<Round>();
        var ofBare = new ArrayList<Round>();
        for (int round = 1; round <= ROUNDS; round++) {
            ofService.add(printed("service " + round, searching.on(site, ROUND)));
            ofBare.add(printed("bare SQL " + round, bare.on(PEOPLE, ROUND)));
        }
        var service = Round.median(ofService);
        var baseline = Round.median(ofBare);
        System.out.printf(
                Locale.ROOT,
                "bench business-search: service %s; bare SQL %s; p50 ratio %.2f, p95 ratio %.2f; p95 at most %.0f ms: %s%n",
                service,
                baseline,
                service.p50() / baseline.p50(),
                service.p95() / baseline.p95(),
                MOST_MILLIS,
                service.p95() <= MOST_MILLIS ? "yes" : "no");
    }

    private static Round printed(String name, Round round) {
        System.out.println(round.row(name));
        return round;
    }
}
