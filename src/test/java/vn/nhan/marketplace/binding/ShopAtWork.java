package vn.nhan.marketplace.binding;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;

/** A farm's shop at the plain marketplace, whose worker works when it is told. */
public final class ShopAtWork implements AutoCloseable {

    private final PlainShop shop;
    private final Passes passes;
    private final TenantId tenant;

    public ShopAtWork() throws SQLException {
        var tx = bean(TenantTx.class);
        var clock = bean(Clock.class);
        shop = new PlainShop(tx, bean(PictureBytes.class), clock);
        passes = new Passes(
                tx,
                bean(Bindings.class),
                bean(Wishes.class),
                bean(Circuits.class),
                shop,
                bean(ProgressText.class),
                bean(Scribe.class),
                bean(MarketplaceConfig.class),
                clock);
        tenant = TenantId.of(
                Integer.parseInt(one("select tenant_id from channel_account where id = '" + shop.account + "'")));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    public Farm farm() {
        return shop.farm;
    }

    public String product() {
        return shop.product;
    }

    public UUID account() {
        return shop.account;
    }

    public PlainMarket market() {
        return shop.market;
    }

    /** Of the product's first package. */
    public String sku() throws SQLException {
        return ItemCode.of(
                UUID.fromString(one("select id from listing where product_id = '" + shop.product + "'")),
                UUID.fromString(one("select id from product_variant where product_id = '" + shop.product
                        + "' and removed_at is null")));
    }

    /** Another of its products on the storefront, whose name the marketplace finds too long. */
    public String longNamedProduct() {
        var farm = shop.farm;
        var product = Farm.product(null);
        product.put("name", "Nhãn lồng " + "ngon ".repeat(20));
        String id = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", product)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        farm.addPhoto(id, 2).then().statusCode(201);
        farm.offer(id, 85_000);
        farm.publish(id).then().statusCode(200);
        return id;
    }

    /** Until nothing is due just now. */
    public void work() {
        for (int i = 0; i < 5; i++) {
            var claimed = claim();
            if (claimed.isEmpty()) {
                return;
            }
            claimed.forEach(this::pass);
        }
    }

    void pass(Claimed claimed) {
        PlainShop.done(() -> passes.pass(claimed));
    }

    /** The way to the shop, which a test may break. */
    PlainShop shop() {
        return shop;
    }

    TenantId tenant() {
        return tenant;
    }

    /**
     * Offers the product, wants it there, and has it put there.
     *
     * @return the listing on the account
     */
    UUID live() throws SQLException {
        var binding = wanted();
        work();
        return binding;
    }

    /** As {@link #live}, before anybody works. */
    UUID wanted() throws SQLException {
        shop.farm.publish(shop.product).then().statusCode(200);
        var listing = UUID.fromString(one("select id from listing where product_id = '" + shop.product + "'"));
        var wanted = new Bindings.Wanted(tenant, shop.account, listing, UUID.fromString(shop.product));
        PlainShop.done(() -> bean(TenantTx.class)
                .as(TenantScope.of(tenant), session -> bean(Bindings.class).want(session, wanted)));
        return UUID.fromString(one("select id from channel_binding where account_id = '" + shop.account + "'"));
    }

    /** What stands in the row of its listing. */
    String row(String column) throws SQLException {
        return one("select " + column + " from channel_binding where account_id = '" + shop.account + "'");
    }

    void change(String setting) throws SQLException {
        BehindTheWall.change(
                "update channel_binding set " + setting + " where account_id = '" + shop.account + "'",
                "channel_binding");
    }

    /** When what rests is looked at again. Whoever was signed in isn't any more. */
    public void workAtTheNextLook() {
        MovableClock.forward(BindingLedger.LOOK.plusSeconds(1));
        work();
    }

    /** The seller, signed in anew. */
    public Api seller() {
        return People.again(shop.farm.member());
    }

    /** Of this shop alone: other tests leave shops behind. */
    List<Claimed> claim() {
        return PlainShop.done(() -> passes.claim(tenant, 8, Set.of())).stream()
                .filter(claimed -> claimed.account().equals(shop.account))
                .toList();
    }

    private static String one(String sql) throws SQLException {
        return BehindTheWall.ask(sql, "channel_account", "channel_binding", "listing", "product_variant")
                .get(0);
    }

    @Override
    public void close() {
        shop.close();
    }
}
