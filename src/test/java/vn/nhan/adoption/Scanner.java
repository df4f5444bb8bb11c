package vn.nhan.adoption;

import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Scans thousands of labels at one host, many at a time. */
final class Scanner implements AutoCloseable {

    private static final int AT_ONCE = 32;
    private static final int BATCH = 500;
    private static final long PATIENCE_MILLIS = 10_000;

    private final HttpClient client;

    Scanner(Vertx vertx) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(AT_ONCE));
    }

    /** What each label told, by its path; a miss tells its status. */
    Map<String, String> scanAll(String host, List<String> paths) throws Exception {
        var all = new LinkedHashMap<String, String>();
        for (int from = 0; from < paths.size(); from += BATCH) {
            scan(host, paths.subList(from, Math.min(from + BATCH, paths.size())), all);
        }
        return all;
    }

    private void scan(String host, List<String> paths, Map<String, String> all) throws Exception {
        var told = paths.stream()
                .map(path -> scan(host, path).recover(broken -> scan(host, path)))
                .toList();
        Future.join(told).toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
        for (int number = 0; number < paths.size(); number++) {
            all.put(paths.get(number), told.get(number).result());
        }
    }

    /** A connection that breaks says nothing about the label, so it is asked once more. */
    private Future<String> scan(String host, String path) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(RestAssured.port, "127.0.0.1"))
                .setHost(host)
                .setPort(RestAssured.port)
                .setURI("/api/v1/passports" + path)
                .setIdleTimeout(PATIENCE_MILLIS);
        return client.request(options)
                .compose(request -> request.send()
                        .compose(answer -> answer.body()
                                .map(body -> answer.statusCode() == 200
                                        ? body.toString()
                                        : answer.statusCode() + " " + body)));
    }

    @Override
    public void close() {
        client.close();
    }
}
