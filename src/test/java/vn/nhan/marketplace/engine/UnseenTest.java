package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.tck.Samples;

/** What we made is marked until it was read back in public once: before, nobody can have ordered it. */
class UnseenTest {

    private final Workbench bench = new Workbench();
    private final Desired want = Samples.longan(1);

    @AfterEach
    void close() {
        bench.close();
    }

    private boolean isMarked() {
        return bench.kept.known().handles().containsKey(Known.UNSEEN);
    }

    @Test
    void whatIsMadeIsMarkedEvenWhereNobodyAnswered() {
        bench.mishap =
                (call, through) -> call.method().equals("POST") && call.path().equals("/goods")
                        ? through.get().chain(() -> Workbench.broken("cut", true))
                        : through.get();
        bench.pass(want);
        assertThat(isMarked()).isTrue();
    }

    @Test
    void onceItWasReadBackInPublicItIsMarkedNeverAgain() {
        assertThat(bench.settle(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(isMarked()).isFalse();

        var dearer = Samples.later(want, change -> change.price(91_000));
        assertThat(bench.settle(dearer).phase()).isEqualTo(Phase.LIVE);
        assertThat(isMarked()).isFalse();
    }
}
