package vn.nhan.nemesis;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A minute in which goods are wanted and changed while everything breaks, and what came of it once all is whole again. */
final class Round {

    private static final Duration RAGE = Duration.ofSeconds(60);
    /** Until everything has settled: a worker starts, a claim runs out, a circuit closes. */
    private static final Duration CALM = Duration.ofSeconds(240);

    /** Listings that are still under way, and news that nobody has heard yet. */
    private static final String UNSETTLED =
            "select phase || ' ' || generation || '/' || done_generation || ' ' || coalesce(trouble::text, '') from"
                    + " channel_binding where phase <> 'live' or generation <> done_generation union all select"
                    + " 'not delivered: ' || type || ' ' || coalesce(last_error, '') from outbox where delivered_at is null";

    private final Arena arena;
    private final long seed;
    private final List<String> deeds = new ArrayList<>();

    Round(Arena arena, long seed) {
        this.arena = arena;
        this.seed = seed;
    }

    /** What happened, and what is wrong after it; nothing when nothing is. */
    record Outcome(long seed, List<String> deeds, List<String> wrong, Duration settled) {}

    Outcome play(List<String> products) throws Exception {
        arena.seller.signInAgain();
        var end = System.nanoTime() + RAGE.toNanos();
        var nemesis = new Nemesis(arena, new Random(seed));
        var seller = Executors.newSingleThreadExecutor();
        try {
            var work = seller.submit(() -> {
                arena.seller.work(products, new Random(seed + 1_000), end);
                return null;
            });
            nemesis.rage(end);
            arena.heal();
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the seller", e.getCause());
        } finally {
            seller.shutdownNow();
        }
        deeds.addAll(nemesis.deeds());
        var began = System.nanoTime();
        var open = settle();
        var settled = Duration.ofNanos(System.nanoTime() - began);
        var wrong = new ArrayList<>(open);
        for (var channel : Arena.CHANNELS) {
            var probe = arena.markets.all().get(channel).probe();
            wrong.addAll(new Verdict(channel, probe).of(wanted()));
        }
        return new Outcome(seed, List.copyOf(deeds), wrong, settled);
    }

    private List<String> settle() throws IOException, InterruptedException, SQLException {
        var end = System.nanoTime() + CALM.toNanos();
        var open = arena.ask(UNSETTLED);
        while (!open.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(500);
            arena.heal();
            open = arena.ask(UNSETTLED);
        }
        return open;
    }

    private List<Verdict.Wanted> wanted() throws SQLException {
        var prices = arena.seller.prices();
        var all = new ArrayList<Verdict.Wanted>();
        for (var row : arena.ask(
                "select l.product_id || ' ' || l.id || ' ' || v.id from listing l join"
                        + " product_variant v on v.tenant_id = l.tenant_id and v.product_id = l.product_id where v.removed_at is null")) {
            var ids = row.split(" ");
            if (prices.containsKey(ids[0])) {
                all.add(new Verdict.Wanted(UUID.fromString(ids[1]), UUID.fromString(ids[2]), prices.get(ids[0])));
            }
        }
        return all;
    }
}
