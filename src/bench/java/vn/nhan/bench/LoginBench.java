package vn.nhan.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import vn.nhan.embedded.EmbeddedServers;

/**
 * How many people can sign in a second, and what scanning feels of it: the same pages at the same pace, in turns alone
 * and while fifty people sign in without a pause. Only the ratio means something elsewhere.
 */
final class LoginBench implements Benchmark {

    private static final int LOTS = 20;
    private static final int PEOPLE = 50;
    /** Scans a second: some tens of a province's shoppers at once, and far from what the machine could do. */
    private static final int PACE = 100;

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final int ROUNDS = 5;

    @Override
    public void run(Stage stage) throws Exception {
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var settings = new LinkedHashMap<>(servers.settings());
        settings.put("nhan.identity.attempts-per-address", "1000000");
        var service = Service.start(stage, settings);
        var paths = Labels.print(service.port(), LOTS);
        var people = Logins.accounts(PEOPLE);
        var vertx = client(stage);
        var page = new Site(vertx, "service", service.port(), false);
        var scans = new PacedLoad(vertx, Recording.of(page, paths), PACE);
        measure(scans, page, new Logins(vertx, service.port(), people));
    }

    private static Vertx client(Stage stage) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        return vertx;
    }

    private static void measure(PacedLoad scans, Site page, Logins logins) throws InterruptedException {
        System.out.printf(Locale.ROOT, "%d scans a second, %d people signing in%n", PACE, PEOPLE);
        System.out.printf(Locale.ROOT, "%-16s %10s %10s %10s%n", "login", "per s", "p50 ms", "p99 ms");
        both(scans, page, logins, WARM_UP);
        var quiet = new ArrayList<Round>();
        var busy = new ArrayList<Both>();
        for (int round = 1; round <= ROUNDS; round++) {
            quiet.add(printed("scan alone " + round, scans.on(page, ROUND)));
            var both = both(scans, page, logins, ROUND);
            printed("scan beside " + round, both.scans());
            printed("login " + round, both.logins());
            busy.add(both);
        }
        report(Round.typical(quiet), busy, logins);
    }

    private static void report(Round alone, List<Both> busy, Logins logins) {
        var beside = Round.typical(busy.stream().map(Both::scans).toList());
        var signIns = Round.median(busy.stream().map(Both::logins).toList());
        System.out.printf(
                Locale.ROOT,
                "bench login: %.1f logins/s p50 %.0f ms p99 %.0f ms, %d told to come back;"
                        + " scan p99 %.2f ms alone, %.2f ms beside: %+.0f %%%n",
                signIns.rate(),
                signIns.p50(),
                signIns.p99(),
                logins.refused(),
                alone.p99(),
                beside.p99(),
                (beside.p99() / alone.p99() - 1) * 100);
    }

    /** What scanning and signing in came to at the same time. */
    private record Both(Round scans, Round logins) {}

    private static Both both(PacedLoad scans, Site page, Logins logins, Duration time) throws InterruptedException {
        var signingIn = logins.start(time);
        var scanned = scans.on(page, time);
        return new Both(scanned, signingIn.join());
    }

    private static Round printed(String name, Round round) {
        System.out.println(round.row(name));
        return round;
    }
}
