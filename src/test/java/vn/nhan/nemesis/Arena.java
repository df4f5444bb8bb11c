package vn.nhan.nemesis;

import io.restassured.RestAssured;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Cable;
import vn.nhan.running.Markets;
import vn.nhan.running.Service;
import vn.nhan.running.Shelves;
import vn.nhan.running.Stage;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/**
 * A farm that sells on two marketplaces where SKUs may repeat, so that whatever is made twice is there twice; four workers,
 * each at the end of a cable to the database; and a cable to each marketplace.
 */
final class Arena implements AutoCloseable {

    static final int WORKERS = 4;
    static final List<String> CHANNELS = List.of("haravan", "shopee");

    /** Short, so that a minute holds many of them; the proportions are those that the platform comes with. */
    private static final Map<String, String> PATIENCE = Map.of(
            "nhan.marketplace.lease", "PT12S",
            "nhan.marketplace.call-time-out", "PT2.5S",
            "nhan.marketplace.appearing", "PT4S",
            "nhan.marketplace.longest-pause", "PT8S");

    private final Stage stage = new Stage();
    private final List<Worker> workers = new ArrayList<>();
    private final Map<String, Cable> roads = new HashMap<>();
    private final Map<String, String> settings;
    final Markets markets;
    final Postgres postgres;
    final Seller seller;
    final List<String> products;

    Arena(int listings) throws Exception {
        // Whoever runs a test may have left none.
        Thread.currentThread().setContextClassLoader(Arena.class.getClassLoader());
        markets = stage.keep(new Markets());
        var folder = stage.folder();
        var servers = stage.keep(EmbeddedServers.start(folder));
        postgres = new Postgres(folder.resolve("postgres"));
        keepingItsWord(servers.settings().getOrDefault("quarkus.flyway.jdbc-url", ""));
        settings = new HashMap<>(servers.settings());
        settings.putAll(markets.settings());
        settings.putAll(PATIENCE);
        for (var channel : CHANNELS) {
            var road = stage.keep(new Cable(markets.all().get(channel).base().getPort()));
            roads.put(channel, road);
            for (var address : List.of("api", "sign-in")) {
                settings.put(
                        "nhan.marketplace.applications." + channel + "." + address, "http://127.0.0.1:" + road.port());
            }
            settings.put("nhan.marketplace.calls-per-second." + channel, "0");
        }
        var web = Service.start(stage, new Service.Part("web", "web,resolver", List.of()), settings);
        RestAssured.port = web.port();
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, Seller.FIRST_PRICE);
        farm.publish(product).then().statusCode(200);
        var accounts = new ArrayList<String>();
        for (var channel : CHANNELS) {
            accounts.add(markets.connect(farm, channel));
        }
        seller = new Seller(farm.member(), accounts);
        for (int number = 0; number < WORKERS; number++) {
            workers.add(new Worker(stage, number, settings));
        }
        // Left open: what stands behind the wall is asked for until the end.
        var shelves = Shelves.open(settings);
        beginInCalm(shelves);
        shelves.copy(product, listings - 1);
        Markets.categories(shelves.owner());
        products = shelves.ask("select id from product order by id");
    }

    /** Of the farm everything has been told: of what it then has, nobody has to be told. */
    private static void beginInCalm(Shelves shelves) throws SQLException, InterruptedException {
        while (shelves.count("select count(*) from outbox where delivered_at is null") > 0) {
            Thread.sleep(200);
        }
    }

    /** Embedded servers answer before they have written; one whose power fails must not have. */
    private static void keepingItsWord(String address) throws SQLException {
        try (var server = DriverManager.getConnection(address, "postgres", "postgres");
                var statement = server.createStatement()) {
            statement.execute("alter role nhan_app set synchronous_commit = on");
            statement.execute("alter role nhan_owner set synchronous_commit = on");
        }
    }

    Worker worker(int number) {
        return workers.get(number);
    }

    List<Cable> roads() {
        return List.copyOf(roads.values());
    }

    /** The first column of every row; over a connection of its own, since the server behind it comes and goes. */
    List<String> ask(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        settings.getOrDefault("quarkus.flyway.jdbc-url", ""),
                        settings.getOrDefault("quarkus.flyway.username", ""),
                        settings.getOrDefault("quarkus.flyway.password", ""));
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Whatever was done to it, it is whole again. */
    void heal() throws IOException, InterruptedException {
        roads.values().forEach(Cable::release);
        for (var worker : workers) {
            worker.heal();
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
