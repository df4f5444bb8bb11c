package vn.nhan.bench;

import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Markets;
import vn.nhan.running.Service;
import vn.nhan.running.Shelves;
import vn.nhan.running.Stage;
import vn.nhan.simulator.Simulator;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/**
 * Ten thousand listings on four marketplaces that limit nothing: how many calls a second one worker makes on the way, as a
 * share of what a bare HTTP client makes of the same calls to the same marketplaces.
 */
final class PublishBench implements Benchmark {

    private static final int LISTINGS = Integer.getInteger("bench.listings", 10_000);
    private static final int RECORDED = 10_000;
    private static final double LEAST = 0.5;

    @Override
    public void run(Stage stage) throws Exception {
        var markets = stage.keep(new Markets());
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var settings = new HashMap<>(servers.settings());
        settings.putAll(markets.settings());
        markets.all().keySet().forEach(channel -> settings.put("nhan.marketplace.calls-per-second." + channel, "0"));
        sell(stage, markets, settings);
        try (var shelves = Shelves.open(settings)) {
            var began = Instant.now();
            var calls = published(stage, markets, settings, shelves);
            compared(stage, markets, calls, Duration.between(began, Instant.now()));
        }
    }

    /** Marketplaces as they were at the beginning, also by their clocks: signatures hold for minutes only. */
    private static void compared(Stage stage, Markets markets, double calls, Duration ago) throws Exception {
        var errands = markets.all().values().stream()
                .map(market -> new BareClient.Errand(market.base(), market.received()))
                .toList();
        var ports = errands.stream().map(errand -> errand.to().getPort()).toList();
        markets.close();
        stage.keep(new Markets(ports, Clock.offset(Clock.systemUTC(), ago.negated())));
        var vertx = Vertx.vertx();
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        var client = new BareClient(vertx);
        var bare = client.replay(errands);
        var sent = errands.stream().mapToInt(errand -> errand.calls().size()).sum();
        System.out.printf(
                Locale.ROOT,
                "bench publish: the bare client %.0f calls/s (%d, of which %d taken); ratio %.2f, at least %.1f: %s%n",
                bare,
                sent,
                client.good(),
                calls / bare,
                LEAST,
                calls / bare >= LEAST ? "yes" : "no");
    }

    private static void sell(Stage stage, Markets markets, Map<String, String> settings) throws Exception {
        var web = Service.start(stage, new Service.Part("web", "web,resolver", List.of()), settings);
        RestAssured.port = web.port();
        Markets.showPicturesOf(web.port());
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        var product = longNamed(farm);
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 85_000);
        farm.publish(product).then().statusCode(200);
        for (var channel : markets.all().keySet()) {
            markets.connect(farm, channel);
        }
        try (var shelves = Shelves.open(settings)) {
            shelves.copy(product, LISTINGS - 1);
            Markets.categories(shelves.owner());
            shelves.wantEverywhere();
        }
    }

    /** TikTok wants 25 letters at least. */
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

    private static double published(Stage stage, Markets markets, Map<String, String> settings, Shelves shelves)
            throws IOException, InterruptedException, SQLException {
        for (var market : markets.all().values()) {
            market.rememberAtMost(RECORDED);
        }
        var open = "select count(*) from channel_binding where phase <> 'live'";
        var worker = Service.start(stage, new Service.Part("worker", "worker", List.of()), settings);
        var first = calls(markets);
        var began = System.nanoTime();
        var most = shelves.count(open);
        for (var left = most; left > 0; left = shelves.count(open)) {
            Thread.sleep(2000);
            System.out.printf(Locale.ROOT, "%6d left, %d calls, %s%n", left, calls(markets), shelves.ask("select phase || ' ' || count(*) || ' ' || coalesce(min(trouble::text), '') from channel_binding group by phase"));
            if ((System.nanoTime() - began) / 1e9 > 900) { throw new BenchFailure("not done"); }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var made = calls(markets) - first;
        System.out.printf(Locale.ROOT, "bench publish: %d listings, %d calls in %.1f s, %.0f calls/s, %.0f listings/s; worker %d MB%n", most, made, seconds, made / seconds, most / seconds, worker.process().residentMegabytes().orElse(0));
        return made / seconds;
    }

    private static int calls(Markets markets) {
        return markets.all().values().stream().mapToInt(Simulator::count).sum();
    }
}
