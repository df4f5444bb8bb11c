package vn.nhan.running;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.simulator.Fetching;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.haravan.HaravanSimulator;
import vn.nhan.simulator.shopee.ShopeeSimulator;
import vn.nhan.simulator.tiktok.TikTokSimulator;
import vn.nhan.simulator.woocommerce.WooSimulator;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Shops;

/** Marketplaces of this machine where one farm sells: one with a picture of its own address each, one where SKUs repeat. */
public final class Markets implements AutoCloseable {

    /** What stands in {@code %s} is a channel. */
    private static final String APPLICATION = "nhan.marketplace.applications.%s.";

    private static final String CATEGORY =
            "insert into channel_category (tenant_id, channel, category, remote_category, remote_path, attributes, matched_by,"
                    + " matched_at) select tenant_id, '%s', 'fresh-fruit', '%s', 'Trái cây tươi', cast('%s' as jsonb),"
                    + " created_by, now() from channel_account where channel = '%s' on conflict do nothing";

    public final WooSimulator woo;
    public final HaravanSimulator haravan;
    public final ShopeeSimulator shopee;
    public final TikTokSimulator tiktok;

    public Markets() {
        this(List.of(0, 0, 0, 0), Clock.systemUTC());
    }

    /** @param ports in the order of {@link #all()} */
    public Markets(List<Integer> ports, Clock clock) {
        woo = new WooSimulator(ports.get(0), clock);
        haravan = new HaravanSimulator(ports.get(1), clock);
        shopee = new ShopeeSimulator(ports.get(2), clock);
        tiktok = new TikTokSimulator(ports.get(3), clock);
    }

    public Map<String, Simulator> all() {
        var all = new LinkedHashMap<String, Simulator>();
        all.put("woocommerce", woo);
        all.put("haravan", haravan);
        all.put("shopee", shopee);
        all.put("tiktok", tiktok);
        return all;
    }

    /** What a platform has to be told to find them. */
    public Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put(Service.SIMULATORS, "true");
        application(
                settings,
                "haravan",
                haravan.base(),
                Map.of("ids.app-key", HaravanSimulator.KEY, "secrets.app-secret", HaravanSimulator.SECRET));
        application(
                settings,
                "shopee",
                shopee.base(),
                Map.of(
                        "ids.partner-id",
                        ShopeeSimulator.PARTNER_ID,
                        "secrets.partner-key",
                        ShopeeSimulator.PARTNER_KEY));
        application(
                settings,
                "tiktok",
                tiktok.base(),
                Map.of("ids.app-key", TikTokSimulator.APP_KEY, "secrets.app-secret", TikTokSimulator.APP_SECRET));
        return settings;
    }

    private static void application(Map<String, String> settings, String channel, URI at, Map<String, String> more) {
        var prefix = APPLICATION.formatted(channel);
        settings.put(prefix + "api", at.toString());
        settings.put(prefix + "sign-in", at.toString());
        more.forEach((name, value) -> settings.put(prefix + name, value));
    }

    /** The farm's shop on a marketplace, connected and checked as sellers do it; gives the account. */
    public String connect(Farm farm, String channel) {
        var account = Shops.connected(
                farm,
                channel.equals("woocommerce") ? woo() : Map.of("channel", channel, "name", "Gian hàng " + channel));
        if (!channel.equals("woocommerce")) {
            Shops.letIn(farm.member(), account, code(channel))
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(303);
        }
        farm.member().put("/channel-accounts/" + account + "/check").then().statusCode(200);
        return account;
    }

    private Map<String, Object> woo() {
        return Map.of(
                "channel",
                "woocommerce",
                "name",
                "Gian hàng woo",
                "address",
                woo.base().toString(),
                "keys",
                Map.of(
                        "consumer-key",
                        WooSimulator.KEY,
                        "consumer-secret",
                        WooSimulator.SECRET,
                        "webhook-secret",
                        WooSimulator.HOOK_SECRET));
    }

    private String code(String channel) {
        return switch (channel) {
            case "haravan" -> "haravan-code";
            case "shopee" -> shopee.consent().get("code") + "&shop_id=" + ShopeeSimulator.SHOP_ID;
            default -> "tiktok-code";
        };
    }

    /** Fresh fruit in the words of those that have their own. */
    public static void categories(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(CATEGORY.formatted("shopee", "100780", "{}", "shopee"));
            statement.execute(
                    CATEGORY.formatted("tiktok", "700437", "{\"100392\": {\"value\": \"Việt Nam\"}}", "tiktok"));
        }
    }

    /** Our pictures, for those that fetch them. */
    public static void showPicturesOf(int port) {
        Fetching.from("https://" + Api.HUNG_YEN, URI.create("http://localhost:" + port));
    }

    @Override
    public void close() {
        all().values().forEach(Simulator::close);
    }
}
