package vn.nhan.marketplace.sapo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Capability;
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
import vn.nhan.marketplace.connector.OwnShopOAuth;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.storefront.Shop;
import vn.nhan.marketplace.storefront.ShopFaults;
import vn.nhan.marketplace.storefront.ShopOrders;

/** Shops on Sapo Web. */
@ApplicationScoped
public final class SapoConnector implements Connector {

    private static final SapoDialect DIALECT = new SapoDialect();
    private static final Shop SHOP = new Shop(DIALECT);
    private static final OAuth OAUTH = new OwnShopOAuth(
            "read_products write_products read_inventory write_inventory read_orders read_locations",
            "store",
            Map.of("response_type", "code"));

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "sapo",
            "Sapo Web",
            Set.of(Capability.WEBHOOKS, Capability.ORDERS, Capability.PICTURES_BY_ADDRESS),
            List.of(new Descriptor.Limit(SapoDialect.BUCKET, 40.0 / 60, 40)),
            Duration.ofHours(1),
            new Descriptor.Hosts.Under(".mysapo.net"),
            Optional.empty(),
            Optional.empty(),
            List.of(SapoSignature.KEY, SapoSignature.SECRET));

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return SapoSignature.sign(call, credentials);
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return ShopFaults.of(call, reply, false);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return SHOP.check(want);
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return SHOP.owned(want);
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return SapoSignature.verify(hook, credentials);
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        return SHOP.apply(step, have, session);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return SHOP.observe(want, remoteId, session);
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return ShopOrders.page(window, session, DIALECT.words());
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(OAUTH);
    }
}
