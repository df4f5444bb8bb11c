package vn.nhan.marketplace.tck;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/**
 * What every connector must show against a simulator of its marketplace: that it publishes once and the same, comes through
 * losses and crashes, tells what people changed, and lets no secret out. A subclass says how to begin.
 */
public abstract class ConnectorTck
        implements PublishingGroups,
                VariantGroups,
                FailureGroups,
                UnforeseenGroups,
                DriftGroups,
                SecrecyGroups,
                RehearsalGroup,
                RandomGroup {

    private final MovingClock clock = new MovingClock();
    private Simulator simulator;
    private Stage stage;

    protected abstract Connector connector();

    /** A marketplace without goods, whose time is the clock's. */
    protected abstract Simulator simulator(MovingClock clock);

    /** Of a seller who has let us in. */
    protected abstract Credentials credentials(Simulator simulator);

    protected Map<String, String> settings() {
        return Map.of();
    }

    /** A sample in a category of the marketplace. */
    protected Desired fitting(Desired sample) {
        return sample;
    }

    /** A delivery as the marketplace sends it, signed; about the listing with that id. */
    protected abstract Hook hook(Simulator simulator, String remoteId);

    @BeforeEach
    final void open() {
        simulator = simulator(clock);
        stage = newStage();
    }

    @AfterEach
    final void close() {
        simulator.close();
    }

    @Override
    public final Stage stage() {
        return stage;
    }

    @Override
    public final Stage newStage() {
        return new Stage(connector(), simulator, clock, new Stage.Account(credentials(simulator), settings()));
    }

    @Override
    public final Simulator market() {
        return simulator;
    }

    @Override
    public final Probe probe() {
        return simulator.probe();
    }

    @Override
    public final Desired sample(int number) {
        return fitting(Samples.longan(number));
    }

    @Override
    public final boolean can(Capability capability) {
        return connector().descriptor().can(capability);
    }

    @Override
    public final boolean renewsTokens() {
        return connector().oauth().filter(OAuth::renews).isPresent();
    }

    @Override
    public String liveWord() {
        return "";
    }

    @Override
    public boolean signsTheTime() {
        return false;
    }

    @Override
    public Set<String> rules() {
        return Wrong.EVERYWHERE;
    }

    @Override
    public final HookVerdict verdict(Hook hook) {
        return connector().verify(hook, credentials(simulator));
    }

    @Override
    public final Hook signedHook(String remoteId) {
        return hook(simulator, remoteId);
    }

    @Override
    public final Credentials secrets() {
        return credentials(simulator);
    }
}
