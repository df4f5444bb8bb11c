package vn.nhan.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Service;
import vn.nhan.running.Service.Part;
import vn.nhan.running.Stage;

/**
 * How many people can sign in a second, and what scanning feels of it: the same pages at the same pace, in turns alone
 * and while fifty people sign in without a pause. Only the ratio means something elsewhere.
 */
final class LoginBench implements Benchmark {

    private static final int LOTS = 20;
    private static final int PEOPLE = 50;
    /** Scans a second: some tens of a province's shoppers at once, and far from what the machine could do. */
    private static final int PACE = 100;

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final int ROUNDS = 3;

    /**
     * Twice: all in one process, as on a laptop; and as deployed, where scans have pods of their own with their own share of
     * the processors. Here that share is a priority, for there is one machine only.
     */
    @Override
    public void run(Stage stage) throws Exception {
        var vertx = client(stage);
        var settings = settings(stage);
        var service = Service.start(stage, settings);
        measure("one process", vertx, new Doors(service.port(), service.port()));
        service.process().close();

        var web = Service.start(stage, new Part("web", "web,worker", List.of("nice", "-n", "10")), settings);
        var resolver = Service.start(stage, new Part("resolver", "resolver", List.of()), settings);
        measure("scans apart", vertx, new Doors(web.port(), resolver.port()));
    }

    /** Where people sign in, and where labels lead. */
    private record Doors(int web, int scans) {}

    private static Map<String, String> settings(Stage stage) throws IOException {
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var settings = new LinkedHashMap<>(servers.settings());
        settings.put("nhan.identity.attempts-per-address", "1000000");
        return settings;
    }

    private static void measure(String layout, Vertx vertx, Doors doors) throws Exception {
        var paths = Labels.print(doors.web(), LOTS);
        var people = Logins.accounts(PEOPLE);
        var page = new Site(vertx, "service", doors.scans(), false);
        var scans = new PacedLoad(vertx, Recording.of(page, paths), PACE);
        System.out.println(layout);
        measure(layout, scans, page, new Logins(vertx, doors.web(), people));
    }

    private static Vertx client(Stage stage) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        return vertx;
    }

    private static void measure(String layout, PacedLoad scans, Site page, Logins logins) throws InterruptedException {
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
        report(layout, Round.typical(quiet), busy, logins);
    }

    private static void report(String layout, Round alone, List<Both> busy, Logins logins) {
        var beside = Round.typical(busy.stream().map(Both::scans).toList());
        var signIns = Round.median(busy.stream().map(Both::logins).toList());
        System.out.printf(
                Locale.ROOT,
                "bench login, %s: %.1f logins/s p50 %.0f ms p99 %.0f ms, %d told to come back;"
                        + " scan p99 %.2f ms alone, %.2f ms beside: %+.0f %%%n",
                layout,
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
