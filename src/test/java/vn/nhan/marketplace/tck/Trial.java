package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/** What the groups of tests stand on. */
interface Trial {

    Stage stage();

    /** Another engine on the same account. */
    Stage newStage();

    Simulator market();

    Probe probe();

    Desired sample(int number);

    boolean can(Capability capability);

    boolean renewsTokens();

    /** The value by which the marketplace says that goods are on sale; empty where it isn't a word. */
    String liveWord();

    /** Whether a call is refused there when the clocks are far apart. */
    boolean signsTheTime();

    /** The rules that block there at the least. */
    Set<String> rules();

    HookVerdict verdict(Hook hook);

    Hook signedHook(String remoteId);

    Credentials secrets();

    /** Publishes it, and says that nothing was in the way. */
    default Desired published(int number) {
        var want = sample(number);
        var progress = stage().settle(want);
        assertThat(progress.phase()).as("%s", progress.trouble()).isEqualTo(Phase.LIVE);
        return want;
    }

    default Probe.RemoteView there(Desired want) {
        return probe().bySku(want.sku()).orElseThrow(() -> new AssertionError(want.sku() + " is not there"));
    }

    /** Writes that came to the marketplace so far. */
    default long writes() {
        return probe().received().stream()
                .filter(Asked::isWrite)
                .filter(this::changes)
                .count();
    }

    /** Some marketplaces read by POST. */
    default boolean changes(Asked asked) {
        return !asked.path().contains("search")
                && !asked.path().contains("get_")
                && !asked.text().contains("query ");
    }

    default void isThereAsWanted(Desired want) {
        var there = there(want);
        assertThat(there.title()).isEqualTo(want.title());
        assertThat(there.priceDong()).isEqualTo(want.variants().get(0).priceDong());
        assertThat(there.stock()).isEqualTo(want.variants().get(0).sellable());
        assertThat(there.buyable()).isEqualTo(want.published());
    }
}
