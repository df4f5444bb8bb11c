package vn.nhan.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/** One of the two servers as a browser sees it: the scan host, over HTTP/1.1 connections that stay open. */
final class Site {

    private final String name;
    private final HttpClient client;
    private final SocketAddress server;
    private final boolean gzip;

    Site(Vertx vertx, String name, int port, boolean gzip) {
        this.name = name;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setMaxPoolSize(Load.CONNECTIONS));
        this.server = SocketAddress.inetSocketAddress(port, "127.0.0.1");
        this.gzip = gzip;
    }

    String name() {
        return name;
    }

    Future<Answer> get(String path) {
        var options = new RequestOptions()
                .setServer(server)
                .setHost(Service.SCAN_HOST)
                .setPort(80)
                .setURI(path);
        if (gzip) {
            options.putHeader("Accept-Encoding", "gzip");
        }
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(body -> new Answer(answer.statusCode(), answer.headers(), body)));
    }
}
