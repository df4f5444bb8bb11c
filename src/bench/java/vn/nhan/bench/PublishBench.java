package vn.nhan.bench;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhan.running.Markets;
import vn.nhan.running.Stage;

/**
 * Ten thousand listings on four marketplaces that limit nothing: how many calls a second one worker makes on the way, as a
 * share of what a bare HTTP client makes of the same calls to the same marketplaces.
 */
final class PublishBench implements Benchmark {

    private static final int LISTINGS = Integer.getInteger("bench.listings", 10_000);
    /** Of the same kind, before anything is measured: the bare client too calls marketplaces that have run for a while. */
    private static final int BEFORE = Integer.getInteger("bench.before", 2_000);

    private static final int RECORDED = 10_000;
    private static final double LEAST = 0.5;
    private static final double PATIENCE = 900;

    @Override
    public void run(Stage stage) throws Exception {
        var unlimited = Map.of("woocommerce", 0.0, "haravan", 0.0, "shopee", 0.0, "tiktok", 0.0);
        var stand = Stand.open(stage, LISTINGS + BEFORE, unlimited);
        var channels = List.copyOf(unlimited.keySet());
        var worker = stand.worker("worker");
        stand.wantOn(channels, 0, BEFORE);
        for (var channel : channels) {
            stand.untilLive(channel, PATIENCE);
        }
        for (var market : stand.markets().all().values()) {
            market.rememberAtMost(RECORDED);
        }
        stand.wantOn(channels, BEFORE, LISTINGS);
        var began = Instant.now();
        var before = stand.calls();
        var seconds = 0.0;
        for (var channel : channels) {
            seconds += stand.untilLive(channel, PATIENCE);
        }
        var made = stand.calls() - before;
        System.out.printf(
                Locale.ROOT,
                "bench publish: %d listings on %d marketplaces, %d calls in %.1f s: %.0f calls/s; worker %d MB%n",
                LISTINGS,
                unlimited.size(),
                made,
                seconds,
                made / seconds,
                worker.process().residentMegabytes().orElse(0));
        worker.process().close();
        compared(stage, stand.markets(), made / seconds, Duration.between(began, Instant.now()));
    }

    /** Marketplaces as they were at the beginning, also by their clocks: signatures hold for minutes only. */
    private static void compared(Stage stage, Markets markets, double calls, Duration ago) throws Exception {
        var errands = markets.all().values().stream()
                .map(market -> new BareClient.Errand(market.base(), market.received()))
                .toList();
        var ports = errands.stream().map(errand -> errand.to().getPort()).toList();
        markets.close();
        stage.keep(new Markets(ports, Clock.offset(Clock.systemUTC(), ago.negated())));
        var vertx = Vertx.vertx();
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        var client = new BareClient(vertx);
        var bare = client.replay(errands);
        var sent = errands.stream().mapToInt(errand -> errand.calls().size()).sum();
        System.out.printf(
                Locale.ROOT,
                "bench publish: the bare client %.0f calls/s (%d, of which %d taken); ratio %.2f, at least %.1f: %s%n",
                bare,
                sent,
                client.good(),
                calls / bare,
                LEAST,
                calls / bare >= LEAST ? "yes" : "no");
    }
}
