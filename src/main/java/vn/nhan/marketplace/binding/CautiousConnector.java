package vn.nhan.marketplace.binding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.ForwardingConnector;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Step;

/**
 * For one pass: raises no stock above what was found there as long as orders may have lowered it that nobody has read. What
 * was sold is never given back that way; fewer packages than are wanted stand there until the orders are read. Of what we
 * made and nobody could see yet nothing was sold.
 */
final class CautiousConnector extends ForwardingConnector {

    private final Optional<Instant> ordersReadTo;
    private volatile boolean heldBack;

    /** @param ordersReadTo up to when the account's orders were read; empty where nobody waits for that */
    CautiousConnector(Connector connector, Optional<Instant> ordersReadTo) {
        super(connector);
        this.ordersReadTo = ordersReadTo;
    }

    /** Whether less stands there than is wanted, until orders are read. */
    boolean hasHeldBack() {
        return heldBack;
    }

    @Override
    public List<Step> plan(Desired want, Known have) {
        var bounded = have.remote()
                .filter(remote ->
                        ordersReadTo.filter(remote.observedAt()::isAfter).isPresent())
                .filter(remote ->
                        remote.state() == Remote.State.LIVE || !have.handles().containsKey(Known.UNSEEN))
                .map(remote -> want.withVariants(want.variants().stream()
                        .map(variant -> bounded(variant, remote))
                        .toList()))
                .orElse(want);
        heldBack = !bounded.variants().equals(want.variants());
        return super.plan(bounded, have);
    }

    private static Desired.Variant bounded(Desired.Variant variant, Remote remote) {
        var found = remote.variant(variant.sku()).map(Remote.Variant::stock);
        return found.isPresent() && found.get().isPresent() && found.get().getAsLong() < variant.sellable()
                ? variant.selling(found.get().getAsLong())
                : variant;
    }
}
