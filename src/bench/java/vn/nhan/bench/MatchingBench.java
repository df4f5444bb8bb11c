package vn.nhan.bench;

import vn.nhan.running.Stage;
import vn.nhan.support.matching.ProvinceBench;

/** Matching is reckoning in memory: no server is needed. */
final class MatchingBench implements Benchmark {

    @Override
    public void run(Stage stage) {
        ProvinceBench.run();
    }
}
