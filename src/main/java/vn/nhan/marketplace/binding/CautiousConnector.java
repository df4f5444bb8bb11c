package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/**
 * For one pass: raises no stock above what was found there as long as orders may have lowered it that nobody has read. What
 * was sold is never given back that way; fewer packages than are wanted stand there until the orders are read.
 */
final class CautiousConnector implements Connector {

    private final Connector connector;
    private final Optional<Instant> ordersReadTo;
    private volatile boolean heldBack;

    /** @param ordersReadTo up to when the account's orders were read; empty where nobody waits for that */
    CautiousConnector(Connector connector, Optional<Instant> ordersReadTo) {
        this.connector = connector;
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
                .map(remote -> want.withVariants(want.variants().stream()
                        .map(variant -> bounded(variant, remote))
                        .toList()))
                .orElse(want);
        heldBack = !bounded.variants().equals(want.variants());
        return connector.plan(bounded, have);
    }

    private static Desired.Variant bounded(Desired.Variant variant, Remote remote) {
        var found = remote.variant(variant.sku()).map(Remote.Variant::stock);
        return found.isPresent() && found.get().isPresent() && found.get().getAsLong() < variant.sellable()
                ? variant.selling(found.get().getAsLong())
                : variant;
    }

    @Override
    public Descriptor descriptor() {
        return connector.descriptor();
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return connector.sign(call, credentials, now, nonce);
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return connector.classify(call, reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return connector.check(want, rules);
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return connector.owned(want, have);
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return connector.verify(hook, credentials);
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        return connector.apply(step, have, session);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return connector.observe(want, remoteId, session);
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return connector.orders(window, session);
    }

    @Override
    public Uni<Optional<CategoryRules>> rules(String category, Session session) {
        return connector.rules(category, session);
    }

    @Override
    public Uni<List<RemoteCategory>> categories(Session session) {
        return connector.categories(session);
    }

    @Override
    public Uni<Map<String, String>> introduction(Session session) {
        return connector.introduction(session);
    }

    @Override
    public Optional<OAuth> oauth() {
        return connector.oauth();
    }
}
