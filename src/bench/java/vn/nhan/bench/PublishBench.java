package vn.nhan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.nhan.running.Child;
import vn.nhan.running.Markets;
import vn.nhan.running.Stage;
import vn.nhan.simulator.Asked;

/**
 * Ten thousand listings on four marketplaces that limit nothing: how many calls a second one worker makes on the way, as a
 * share of what a bare HTTP client makes of the same calls to the same marketplaces.
 */
final class PublishBench implements Benchmark {

    private static final int LISTINGS = Integer.getInteger("bench.listings", 10_000);
    /**
     * Of the same kind, before anything is measured. A worker runs for weeks; until it has done some thousand listings, Java
     * spends more on translating it than it does itself. The bare client too calls marketplaces that have run for a while.
     */
    private static final int BEFORE = Integer.getInteger("bench.before", 6_000);

    /** Of the marketplace that is called most. */
    private static final int RECORDED = 16_000;

    private static final double LEAST = 0.5;
    /** A call that is refused costs less than one that is done. */
    private static final double TAKEN = 0.98;

    private static final double PATIENCE = 900;

    @Override
    public void run(Stage stage) throws Exception {
        var unlimited = Map.of("woocommerce", 0.0, "haravan", 0.0, "shopee", 0.0, "tiktok", 0.0);
        var stand = Stand.open(stage, LISTINGS + BEFORE, unlimited);
        var channels = List.copyOf(unlimited.keySet());
        stand.markets().all().values().forEach(market -> market.rememberAtMost(Integer.MAX_VALUE / 2));
        var worker = stand.worker("worker");
        stand.wantOn(channels, 0, BEFORE);
        for (var channel : channels) {
            stand.untilLive(channel, PATIENCE);
        }
        var warmed = new HashMap<String, Integer>();
        stand.markets().all().forEach((name, market) -> {
            warmed.put(name, market.count());
            market.rememberAtMost(RECORDED);
        });
        stand.wantOn(channels, BEFORE, LISTINGS);
        var began = Instant.now();
        var before = stand.calls();
        var used = ProcessorTime.now(worker.process().handle());
        var seconds = 0.0;
        for (var channel : channels) {
            seconds += stand.untilLive(channel, PATIENCE);
        }
        var made = stand.calls() - before;
        used = ProcessorTime.now(worker.process().handle()).since(used);
        System.out.printf(
                Locale.ROOT,
                "bench publish: %d listings on %d marketplaces, %d calls in %.1f s: %.0f calls/s; worker %d MB; %s%n",
                LISTINGS,
                unlimited.size(),
                made,
                seconds,
                made / seconds,
                worker.process().residentMegabytes().orElse(0),
                used.told(made));
        worker.process().close();
        var recorded = new Recorded(stand.markets(), warmed, Duration.between(began, Instant.now()));
        compared(stage, recorded, new Ours(made / seconds, used.each(made)));
    }

    /**
     * What the worker came to.
     *
     * @param each microseconds of the processors for a call, the marketplaces' among them and the database's not
     */
    private record Ours(double speed, double each) {}

    /**
     * What came, of which so many calls brought the marketplaces to where they were when it began.
     *
     * @param ago when it began
     */
    private record Recorded(Markets markets, Map<String, Integer> warmed, Duration ago) {

        List<Asked> before(String name) {
            return markets.all().get(name).received().subList(0, warmed(name));
        }

        /** Of each marketplace its share: what one asks for costs more than what another does. */
        List<Asked> measured(String name) {
            var calls = markets.all().get(name).received();
            var most =
                    markets.all().keySet().stream().mapToInt(this::made).max().orElseThrow();
            var share = (int) ((long) RECORDED * made(name) / most);
            return calls.subList(warmed(name), Math.min(calls.size(), warmed(name) + share));
        }

        private int made(String name) {
            return markets.all().get(name).count() - warmed(name);
        }

        private int warmed(String name) {
            return warmed.getOrDefault(name, 0);
        }

        /** What the bare client is told to send: all that was before, and then what is measured. */
        List<String> written(Path folder) throws IOException {
            var before = new ArrayList<String>();
            var measured = new ArrayList<String>();
            for (var market : markets.all().entrySet()) {
                var name = market.getKey();
                var to = market.getValue().base().toString();
                before.addAll(List.of(to, log(folder.resolve(name + ".before"), before(name))));
                measured.addAll(List.of(to, log(folder.resolve(name + ".measured"), measured(name))));
            }
            return Stream.of(before, List.of("then"), measured)
                    .flatMap(List::stream)
                    .toList();
        }

        private static String log(Path file, List<Asked> calls) throws IOException {
            CallLog.write(file, calls);
            return file.toString();
        }
    }

    /**
     * Marketplaces as they were at the beginning, with what stood there, and also by their clocks: signatures hold for minutes
     * only. The client is a process as the worker is, and has sent as many calls before it is measured.
     */
    private static void compared(Stage stage, Recorded recorded, Ours ours) throws Exception {
        var arguments =
                new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), BareClient.class.getName()));
        arguments.addAll(recorded.written(stage.folder()));
        var ports = recorded.markets().all().values().stream()
                .map(market -> market.base().getPort())
                .toList();
        recorded.markets().close();
        stage.keep(new Markets(
                ports, Clock.offset(Clock.systemUTC(), recorded.ago().negated())));
        var bare = BareClient.Result.of(
                stage.keep(Child.start("bare", arguments)).awaitEnd(Duration.ofSeconds((long) PATIENCE)));
        System.out.printf(
                Locale.ROOT,
                "bench publish: the bare client %.0f calls/s (%d, of which %.3f taken), us a call: %.0f; the same without the database: %.2f%n",
                bare.speed(),
                bare.sent(),
                bare.taken(),
                bare.each(),
                bare.each() / ours.each());
        var ratio = ours.speed() / bare.speed();
        System.out.printf(
                Locale.ROOT,
                "bench publish: ratio %.2f, at least %.1f: %s%n",
                ratio,
                LEAST,
                ratio >= LEAST ? "yes" : "no");
        BenchFailure.unless(bare.taken() >= TAKEN, "the share of the bare client's calls that were taken");
        BenchFailure.unless(ratio >= LEAST, "the ratio");
    }
}
