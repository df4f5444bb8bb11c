package vn.nhan.bench;

import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.IntStream;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Service;
import vn.nhan.running.Stage;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/**
 * How far the page of goods is from what the machine could send at best, as browsers ask for it: compressed. Other than a
 * label's page it reads behind the wall too (whom to call, whom to pay), and comes from no cache.
 */
record StorefrontBench() implements Benchmark {

    private static final int GOODS = 40;

    /** Of the page without its photos, compressed. */
    private static final int LARGEST_PAGE = 60_000;

    @Override
    public void run(Stage stage) throws Exception {
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var service = Service.start(stage, servers.settings());
        var paths = sell(service.port());
        var vertx = ScanBench.client(stage);
        var page = Site.onHost(vertx, "service", service.port(), Api.HUNG_YEN);
        var recording = Recording.of(page, paths);
        var bare = Site.onHost(vertx, "bare", ScanBench.bareServer(stage, recording), Api.HUNG_YEN);
        recording.requireSame(Recording.of(bare, paths));
        System.out.printf("%d pages of some %d bytes compressed%n", GOODS, recording.pageSize());
        if (recording.pageSize() > LARGEST_PAGE) {
            throw new BenchFailure("a page has more than " + LARGEST_PAGE + " bytes");
        }
        ScanBench.measure("storefront", new Load(vertx, recording), page, bare);
        Lighthouse.look(stage.folder(), "http://" + Api.HUNG_YEN + ":" + service.port() + paths.get(0));
    }

    private static List<String> sell(int port) {
        RestAssured.port = port;
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        return IntStream.range(0, GOODS).mapToObj(number -> sell(farm, number)).toList();
    }

    private static String sell(Farm farm, int number) {
        var product = farm.product();
        farm.addPhoto(product, number).then().statusCode(201);
        farm.offer(product, 65_000 + number);
        farm.publish(product).then().statusCode(200);
        return "/products/" + farm.member().get("/products/" + product).path("slug");
    }
}
