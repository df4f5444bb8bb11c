package vn.nhan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhan.running.Stage;

/** How much of the permitted rate is used while there is more to do than it permits. */
record PaceBench() implements Benchmark {

    private static final double PERMITTED = 20;
    private static final int LISTINGS = 400;
    private static final int SECONDS = 40;
    private static final double LEAST = 0.9;

    private static boolean isKept(double rate) {
        return rate / PERMITTED >= LEAST && rate / PERMITTED <= 1.01;
    }

    @Override
    public void run(Stage stage) throws Exception {
        var stand = Stand.open(stage, LISTINGS, Map.of("haravan", PERMITTED));
        stand.wantOn(List.of("haravan"));
        stand.worker("worker");
        // What was saved up before doesn't count.
        Thread.sleep(5_000);
        var before = stand.calls();
        var began = System.nanoTime();
        Thread.sleep(SECONDS * 1_000L);
        var rate = (stand.calls() - before) / ((System.nanoTime() - began) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "bench pace: %.1f calls/s of %.0f permitted; ratio %.2f, at least %.1f and never above: %s%n",
                rate,
                PERMITTED,
                rate / PERMITTED,
                LEAST,
                isKept(rate) ? "yes" : "no");
        BenchFailure.unless(isKept(rate), "the rate");
    }
}
