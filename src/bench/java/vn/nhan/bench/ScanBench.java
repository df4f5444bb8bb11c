package vn.nhan.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Child;
import vn.nhan.running.Service;
import vn.nhan.running.Stage;

/**
 * How far the page behind a label's QR code is from what the machine could send at best. Service, baseline, PostgreSQL
 * and load share one machine, so only the ratio means something elsewhere.
 *
 * @param gzip whether the page is asked for as browsers do, compressed; the baseline then has it compressed beforehand
 */
record ScanBench(String name, boolean gzip) implements Benchmark {

    private static final int LOTS = 60;
    /** On two processors the service goes on compiling itself for half a minute; the small baseline does not. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private static final Duration WARM_UP_OF_BARE = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int ROUNDS = 3;

    @Override
    public void run(Stage stage) throws Exception {
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var service = Service.start(stage, servers.settings());
        var paths = Labels.print(service.port(), LOTS);
        var vertx = client(stage);
        var page = new Site(vertx, "service", service.port(), gzip);
        var recording = Recording.of(page, paths);
        var bare = new Site(vertx, "bare", bareServer(stage, recording), gzip);
        recording.requireSame(Recording.of(bare, paths));
        System.out.printf("%d pages of some %d bytes, %d connections%n", LOTS, recording.pageSize(), Load.CONNECTIONS);
        measure(name, new Load(vertx, recording), page, bare);
        System.out.printf("start: service %s%n", service.startTime());
        System.out.printf("memory: service RSS %s MB%n", resident(service.process()));
    }

    /** Half of the processors at most: the load must leave the servers room, and must not hold a large machine back. */
    static Vertx client(Stage stage) {
        var loops = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(loops));
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        return vertx;
    }

    static int bareServer(Stage stage, Recording recording) throws IOException, InterruptedException {
        var folder = Files.createDirectories(stage.folder().resolve("pages"));
        recording.save(folder);
        var port = Child.freePort();
        var main = List.of("-cp", classPath(), BareServer.class.getName(), Integer.toString(port), folder.toString());
        var address = "http://127.0.0.1:" + port
                + recording.pages().keySet().iterator().next();
        stage.keep(Child.start("bare", main)).awaitOk(address);
        return port;
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    static void measure(String name, Load load, Site page, Site bare) throws InterruptedException {
        System.out.printf(Locale.ROOT, "%-16s %10s %10s %10s %10s%n", name, "req/s", "p50 ms", "p95 ms", "p99 ms");
        load.on(page, WARM_UP);
        load.on(bare, WARM_UP_OF_BARE);
        var ofService = new ArrayList<Round>();
        var ofBare = new ArrayList<Round>();
        for (int round = 1; round <= ROUNDS; round++) {
            ofService.add(printed("service " + round, load.on(page, ROUND)));
            ofBare.add(printed("bare " + round, load.on(bare, ROUND)));
        }
        var service = Round.median(ofService);
        var baseline = Round.median(ofBare);
        System.out.printf(
                Locale.ROOT,
                "bench %s: service %s; bare %s; ratio %.2f%n",
                name,
                service,
                baseline,
                service.rate() / baseline.rate());
    }

    private static Round printed(String name, Round round) {
        System.out.println(round.row(name));
        return round;
    }

    private static String resident(Child process) throws IOException {
        var megabytes = process.residentMegabytes();
        return megabytes.isPresent() ? Long.toString(megabytes.getAsLong()) : "unknown";
    }
}
