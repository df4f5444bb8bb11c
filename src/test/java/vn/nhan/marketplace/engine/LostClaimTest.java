package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.tck.Samples;

/** Whoever slept past the claim sends nothing more: by then another may have sent what is wanted now. */
class LostClaimTest {

    private static final Desired WANT = Samples.longan(1);

    static Stream<BiFunction<Workbench, Desired, Progress>> workers() {
        return Stream.of(Workbench::passAskingBySteps, Workbench::passAskingByCalls, Workbench::pass);
    }

    /** Asleep after every call that it takes to publish, one after the other. */
    @ParameterizedTest
    @MethodSource("workers")
    void whoSleepsPastItsTimeAfterACallSendsNoOther(BiFunction<Workbench, Desired, Progress> worker) {
        var calls = callsOf(worker);
        assertThat(calls).isGreaterThan(4);
        for (int last = 1; last <= calls; last++) {
            try (var bench = new Workbench()) {
                asleepAfter(bench, last);
                ended(bench, worker);
                assertThat(bench.sent).as("asleep after call %s", last).hasSize(last);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workers")
    void theNextOneBringsItToItsEndOnce(BiFunction<Workbench, Desired, Progress> worker) {
        var calls = callsOf(worker);
        for (int last = 1; last <= calls; last++) {
            try (var bench = new Workbench()) {
                asleepAfter(bench, last);
                ended(bench, worker);
                bench.clock.pass(Workbench.CLAIM);
                bench.mishap = (call, through) -> through.get();

                assertThat(bench.settle(WANT).phase()).isEqualTo(Phase.LIVE);
                assertThat(bench.market.remoteCount())
                        .as("asleep after call %s", last)
                        .isEqualTo(1);
            }
        }
    }

    private static int callsOf(BiFunction<Workbench, Desired, Progress> worker) {
        try (var bench = new Workbench()) {
            assertThat(worker.apply(bench, WANT).phase()).isEqualTo(Phase.LIVE);
            return bench.sent.size();
        }
    }

    private static void asleepAfter(Workbench bench, int last) {
        bench.mishap = (call, through) -> through.get().invoke(() -> {
            if (bench.sent.size() == last) {
                bench.clock.pass(Workbench.BEGIN);
            }
        });
    }

    private static void ended(Workbench bench, BiFunction<Workbench, Desired, Progress> worker) {
        try {
            worker.apply(bench, WANT);
        } catch (Ledger.Lost e) {
            // Which is how it ends unless the call was the last one.
        }
    }
}
