package vn.nhan.bench;

import io.restassured.RestAssured;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Markets;
import vn.nhan.running.Service;
import vn.nhan.running.Shelves;
import vn.nhan.running.Stage;
import vn.nhan.simulator.Simulator;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** Farms with full shelves, connected to marketplaces of this machine, and nobody who works yet. */
record Stand(
        Stage stage, Markets markets, Map<String, String> settings, Map<String, String> accounts, Shelves shelves) {

    private static final double PATIENCE = 120;
    private static final double TELL_SECONDS = 10;
    /** Seldom, as the look itself reads all that has changed. */
    private static final long LOOK_MILLIS = 500;

    /** @param limits calls a second by channel; a marketplace that isn't named isn't sold at, 0 is without a limit */
    static Stand open(Stage stage, int listings, Map<String, Double> limits) throws Exception {
        return open(stage, listings, limits, Map.of());
    }

    /** @param neighbours the same, of a farm with as many goods in another province; none without any */
    static Stand open(Stage stage, int listings, Map<String, Double> limits, Map<String, Double> neighbours)
            throws Exception {
        var markets = stage.keep(new Markets());
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var settings = new HashMap<>(servers.settings());
        settings.putAll(markets.settings());
        for (var named : List.of(limits, neighbours)) {
            named.forEach(
                    (channel, calls) -> settings.put("nhan.marketplace.calls-per-second." + channel, calls.toString()));
        }
        var web = Service.start(stage, new Service.Part("web", "web,resolver", List.of()), settings);
        RestAssured.port = web.port();
        Markets.showPicturesOf(web.port());
        var accounts = new LinkedHashMap<String, String>();
        var products = new ArrayList<String>();
        products.add(selling(markets, Api.HUNG_YEN, limits.keySet(), accounts));
        if (!neighbours.isEmpty()) {
            products.add(selling(markets, Api.THAI_NGUYEN, neighbours.keySet(), accounts));
        }
        var shelves = stage.keep(Shelves.open(settings));
        var stand = new Stand(stage, markets, settings, accounts, shelves);
        stand.settle();
        // Of hundreds of thousands of calls with pictures a machine is full.
        markets.all().values().forEach(market -> market.rememberAtMost(0));
        for (var product : products) {
            shelves.copy(product, listings - 1);
        }
        Markets.categories(shelves.owner());
        return stand;
    }

    /** A farm that is connected to these; gives what it sells. */
    private static String selling(
            Markets markets, String province, Set<String> channels, Map<String, String> accounts) {
        var farm = Farm.verified(People.member(province), People.officer(province));
        var product = longNamed(farm);
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 85_000);
        farm.publish(product).then().statusCode(200);
        channels.forEach(channel -> accounts.put(channel, markets.connect(farm, channel)));
        return product;
    }

    /** What the farm did is told to everybody before there are thousands of goods to tell it of. */
    private void settle() throws Exception {
        try (var first = worker("first").process()) {
            var began = System.nanoTime();
            while (shelves.count("select count(*) from outbox where delivered_at is null") > 0) {
                Thread.sleep(200);
                if ((System.nanoTime() - began) / 1e9 > PATIENCE) {
                    throw new BenchFailure(
                            "not delivered: "
                                    + shelves.ask(
                                            "select type || ' ' || coalesce(last_error, '') from outbox where delivered_at is null"));
                }
            }
        }
    }

    /** Marketplaces want 25 letters at least. */
    private static String longNamed(Farm farm) {
        var product = Farm.product(null);
        product.put("name", "Nhãn lồng Phố Hiến loại một");
        return farm.member()
                .post("/businesses/" + farm.businessId() + "/products", product)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Service worker(String name) throws IOException, InterruptedException {
        return Service.start(stage, new Service.Part(name, "worker", List.of()), settings);
    }

    int calls() {
        return markets.all().values().stream().mapToInt(Simulator::count).sum();
    }

    /** Nothing stands anywhere, and all goods are wanted on these accounts from now on. */
    void wantOn(List<String> channels) throws SQLException {
        shelves.wantEverywhere(these(channels));
    }

    /** So many goods are wanted on these accounts, after as many others. */
    void wantOn(List<String> channels, int after, int most) throws SQLException {
        shelves.want(these(channels), after, most);
        shelves.run("analyze channel_binding");
    }

    private String these(List<String> channels) {
        return "a.id in ('"
                + String.join("', '", channels.stream().map(accounts::get).toList()) + "')";
    }

    /** Seconds until everything that is wanted on an account is live. */
    double untilLive(String channel, double patience) throws InterruptedException, SQLException {
        var began = System.nanoTime();
        var open = "select count(*) from channel_binding where phase <> 'live' and account_id = '"
                + accounts.get(channel) + "'";
        var told = began;
        for (var left = shelves.count(open); left > 0; left = shelves.count(open)) {
            Thread.sleep(LOOK_MILLIS);
            if ((System.nanoTime() - told) / 1e9 > TELL_SECONDS) {
                told = System.nanoTime();
                System.out.printf(Locale.ROOT, "bench: %s has %d to go, %d calls%n", channel, left, calls());
            }
            if ((System.nanoTime() - began) / 1e9 > patience) {
                throw new BenchFailure("not done: "
                        + shelves.ask("select phase || ' ' || count(*) || ' '"
                                + " || coalesce(min(trouble::text), '') from channel_binding group by phase"));
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
