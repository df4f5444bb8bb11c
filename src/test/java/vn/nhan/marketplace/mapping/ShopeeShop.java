package vn.nhan.marketplace.mapping;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.marketplace.binding.WorkerOf;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.shopee.ShopeeSimulator;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** A farm whose shop at Shopee is connected, and who has one product on the storefront. */
final class ShopeeShop implements AutoCloseable {

    static final String FRUIT = "100781";
    static final String RICE = "100780";
    static final String ORIGIN = "100010";
    static final String EXPIRY = "100011";

    final ShopeeSimulator market =
            new ShopeeSimulator(0, Arc.container().instance(Clock.class).get());
    final Farm farm;
    final UUID account;
    final String product;

    ShopeeShop(String host) throws SQLException {
        this(host, Map.of(), 1);
    }

    ShopeeShop(String host, Map<String, Object> changes, int photos) throws SQLException {
        farm = Farm.verified(People.member(host), People.atWork(host, "officer"));
        account = Simulated.shop(farm, "shopee", market.base(), credentials());
        product = product(farm, changes, photos);
    }

    private static Credentials credentials() {
        return Credentials.of(
                Map.of(
                        "partner-key",
                        ShopeeSimulator.PARTNER_KEY,
                        Credentials.ACCESS_TOKEN,
                        ShopeeSimulator.ACCESS_TOKEN,
                        Credentials.REFRESH_TOKEN,
                        ShopeeSimulator.REFRESH_TOKEN),
                Map.of("partner-id", ShopeeSimulator.PARTNER_ID, "shop-id", ShopeeSimulator.SHOP_ID));
    }

    static String product(Farm farm, Map<String, Object> changes, int photos) {
        var told = new HashMap<>(Farm.product(null));
        told.putAll(changes);
        String id = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", told)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (int i = 1; i <= photos; i++) {
            farm.addPhoto(id, i).then().statusCode(201);
        }
        farm.offer(id, 85_000);
        farm.publish(id).then().statusCode(200);
        return id;
    }

    Api member() {
        return farm.member();
    }

    String categories() {
        return "/channel-accounts/" + account + "/categories";
    }

    String fruit() {
        return categories() + "/fresh-fruit";
    }

    /** A new member of the platform comes from Vietnam. */
    static Map<String, Object> fromVietnam(String category) {
        return choice(category, Map.of(ORIGIN, Map.of("value", "Việt Nam")), false);
    }

    static Map<String, Object> choice(String category, Map<String, Object> attributes, boolean sure) {
        return Map.of("remoteCategory", category, "attributes", attributes, "sure", sure);
    }

    ValidatableResponse match(Map<String, Object> choice) {
        return member().put(fruit(), choice).then();
    }

    /** Wants the product there, and lets the worker work. */
    void publish() throws SQLException {
        member().put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
        work();
    }

    void work() throws SQLException {
        new WorkerOf(account).work();
    }

    ValidatableResponse listing() {
        return member().get("/channel-accounts/" + account + "/listings").then().statusCode(200);
    }

    Probe probe() {
        return market.probe();
    }

    List<Asked> writes(String call) {
        return probe().received().stream()
                .filter(one -> one.path().endsWith("/" + call))
                .toList();
    }

    @Override
    public void close() {
        market.close();
    }
}
