package vn.nhan.marketplace.binding;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.marketplace.engine.Limiter;
import vn.nhan.marketplace.engine.Line;
import vn.nhan.marketplace.engine.Tokens;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.marketplace.plain.PlainConnector;
import vn.nhan.marketplace.tck.Loopback;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** A farm with a product of which ten packages are counted, and shops at several marketplaces, worked on by hand. */
public final class ShopsAtWork implements AccountDoor, AutoCloseable {

    private record Shop(Connector connector, Simulator simulator, Credentials credentials) {}

    private final Map<UUID, Shop> shops = new LinkedHashMap<>();
    private final List<String> rested = new ArrayList<>();
    private final Farm farm;
    private final String product;
    private final Clock clock = bean(Clock.class);
    private final Passes passes;
    private final TenantId tenant;

    public ShopsAtWork() throws SQLException {
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        product = farm.product();
        tenant = TenantId.of(Integer.parseInt(
                BehindTheWall.ask("select tenant_id from business where id = '" + farm.businessId() + "'", "business")
                        .get(0)));
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 85_000);
        farm.publish(product).then().statusCode(200);
        passes = new Passes(
                bean(TenantTx.class),
                bean(Bindings.class),
                bean(Wishes.class),
                bean(Circuits.class),
                this,
                bean(ProgressText.class),
                bean(Scribe.class),
                bean(MarketplaceConfig.class),
                clock);
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    public Farm farm() {
        return farm;
    }

    public String product() {
        return product;
    }

    /** Reasons for which accounts were put to rest. */
    public List<String> rested() {
        return rested;
    }

    /** Connected a minute ago. */
    public UUID open(PlainMarket market) throws SQLException {
        return open(
                "plain",
                new PlainConnector(),
                market,
                Credentials.of(Map.of(Credentials.ACCESS_TOKEN, "token-of-the-plain-shop"), Map.of()));
    }

    public UUID open(String channel, Connector connector, Simulator simulator, Credentials credentials)
            throws SQLException {
        var account = UUID.randomUUID();
        BehindTheWall.change(
                "insert into channel_account (tenant_id, id, business_id, channel, name, status, settings, connected_at,"
                        + " created_at, created_by, version) select b.tenant_id, '" + account + "', b.id, '" + channel
                        + "', 'Gian hàng mẫu', 'active', '{}', '"
                        + clock.instant().minusSeconds(60) + "', now(), '" + UUID.randomUUID()
                        + "', 0 from business b where b.id = '" + farm.businessId() + "'",
                "channel_account",
                "business");
        shops.put(account, new Shop(connector, simulator, credentials));
        return account;
    }

    /** Counts the product's packages anew. */
    public void stock(Api member, Integer packages) throws SQLException {
        var facts = new java.util.HashMap<String, Object>(Map.of("netWeightGrams", 1000, "priceDong", 85_000));
        if (packages != null) {
            facts.put("stock", packages);
        }
        member.put("/products/" + product + "/variants/" + pack(), facts).then().statusCode(200);
    }

    public UUID pack() throws SQLException {
        return UUID.fromString(BehindTheWall.ask(
                        "select id from product_variant where product_id = '" + product + "' and removed_at is null",
                        "product_variant")
                .get(0));
    }

    public String sku() throws SQLException {
        return ItemCode.of(
                UUID.fromString(
                        BehindTheWall.ask("select id from listing where product_id = '" + product + "'", "listing")
                                .get(0)),
                pack());
    }

    /** Until nothing of these shops is due just now. */
    public void work() {
        for (int i = 0; i < 8; i++) {
            var claimed = claim(8);
            if (claimed.isEmpty()) {
                return;
            }
            claimed.forEach(one -> done(() -> passes.pass(one)));
        }
    }

    /** So many passes, and no more. */
    public void work(int passes) {
        claim(passes).stream().limit(passes).forEach(one -> done(() -> this.passes.pass(one)));
    }

    /** How many listings of these shops a worker gets just now. */
    public int claimed() {
        return claim(8).size();
    }

    private List<Claimed> claim(int most) {
        var others = others();
        return done(() -> passes.claim(tenant(), most, others));
    }

    /** Accounts of somebody else, whose goods are left where they are. */
    Set<UUID> others() {
        try {
            return BehindTheWall.ask("select id from channel_account", "channel_account").stream()
                    .map(UUID::fromString)
                    .filter(id -> !shops.containsKey(id))
                    .collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another product of the farm on the storefront. */
    public String another(int number) {
        var facts = Farm.product(null);
        facts.put("name", "Nhãn lồng mẫu số " + number);
        String id = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        farm.addPhoto(id, 2).then().statusCode(201);
        farm.offer(id, 85_000);
        farm.publish(id).then().statusCode(200);
        return id;
    }

    public TenantId tenant() {
        return tenant;
    }

    public static <T> T done(java.util.function.Supplier<Uni<T>> work) {
        return PlainShop.done(work);
    }

    @Override
    public Uni<Optional<Opened>> open(TenantId tenant, UUID asked) {
        var shop = shops.get(asked);
        if (shop == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        URI at = shop.simulator().base();
        return Uni.createFrom()
                .item(Optional.of(new Opened(
                        shop.connector(),
                        new Line.Account(
                                new Wire.Target(
                                        at,
                                        at,
                                        asked,
                                        shop.connector().descriptor().id()),
                                new Fixed(shop.credentials()),
                                new Unlimited(),
                                Map.of()),
                        DriftPolicy.ASK,
                        0,
                        new Line.Parts(Loopback.wire(), bean(PictureBytes.class)::of, clock))));
    }

    @Override
    public Uni<Void> rest(TenantId tenant, UUID asked, String code) {
        rested.add(code);
        return bean(AccountDoor.class).rest(tenant, asked, code);
    }

    private record Fixed(Credentials credentials) implements Tokens {

        @Override
        public Uni<Credentials> current() {
            return Uni.createFrom().item(credentials);
        }

        @Override
        public Uni<Credentials> renewed(Credentials stale) {
            return current();
        }
    }

    private static final class Unlimited implements Limiter {

        @Override
        public Uni<Duration> take(String bucket) {
            return Uni.createFrom().item(Duration.ZERO);
        }

        @Override
        public Uni<Void> slowDown(String bucket, Duration retryAfter) {
            return Uni.createFrom().voidItem();
        }
    }

    /** No worker finds them any more: of a whole marketplace one listing alone may be tried, and not one of these. */
    @Override
    public void close() {
        shops.values().forEach(shop -> shop.simulator().close());
        try {
            BehindTheWall.change(
                    "update channel_account set status = 'left', parked_reason = null where business_id = '"
                            + farm.businessId() + "'",
                    "channel_account");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
