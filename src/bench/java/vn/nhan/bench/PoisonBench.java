package vn.nhan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhan.running.Stage;
import vn.nhan.simulator.Chaos;

/**
 * What a province whose accounts are broken costs the goods of another one, with the same worker and as many goods on each
 * account: one marketplace answers nothing but errors, one answers late. The time until all goods of the healthy one are live
 * beside it, against the mean of two times alone, before and after.
 */
record PoisonBench() implements Benchmark {

    private static final int LISTINGS = Integer.getInteger("bench.listings", 5_000);
    private static final double PATIENCE = 300;
    private static final double MOST = 1.2;

    @Override
    public void run(Stage stage) throws Exception {
        var stand = Stand.open(stage, LISTINGS, Map.of("shopee", 0.0), Map.of("woocommerce", 0.0, "haravan", 0.0));
        stand.worker("worker");
        for (var warm : List.of("shopee", "shopee")) {
            stand.wantOn(List.of(warm));
            stand.untilLive(warm, PATIENCE);
        }
        var before = alone(stand);
        stand.markets().haravan.inject(Chaos.of(Chaos.Kind.HTTP_500, Integer.MAX_VALUE, ".*"));
        stand.markets().woo.inject(Chaos.of(Chaos.Kind.SLOW, Integer.MAX_VALUE, ".*"));
        stand.wantOn(List.of("shopee", "haravan", "woocommerce"));
        var beside = stand.untilLive("shopee", PATIENCE);
        var alone = (before + alone(stand)) / 2;
        System.out.printf(
                Locale.ROOT,
                "bench poison: %d listings live after %.1f s alone, after %.1f s beside a province with a failing and a slow"
                        + " account with as many each;"
                        + " ratio %.2f, at most %.1f: %s%n",
                LISTINGS,
                alone,
                beside,
                beside / alone,
                MOST,
                beside / alone <= MOST ? "yes" : "no");
        BenchFailure.unless(beside / alone <= MOST, "the ratio");
    }

    private static double alone(Stand stand) throws Exception {
        stand.wantOn(List.of("shopee"));
        return stand.untilLive("shopee", PATIENCE);
    }
}
