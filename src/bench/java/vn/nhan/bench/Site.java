package vn.nhan.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import vn.nhan.running.Service;

/** One of the two servers as a browser sees it: one host, over HTTP/1.1 connections that stay open. */
final class Site {

    private final String name;
    private final HttpClient client;
    private final SocketAddress server;
    private final boolean gzip;
    private final Caller caller;

    /** Which host is asked, and with which token; empty for none. */
    record Caller(String host, String token) {}

    /** The scan host, as nobody in particular. */
    Site(Vertx vertx, String name, int port, boolean gzip) {
        this(vertx, name, port, gzip, new Caller(Service.SCAN_HOST, ""));
    }

    /** Another host, as nobody in particular. */
    Site(Vertx vertx, String name, int port, String host) {
        this(vertx, name, port, false, new Caller(host, ""));
    }

    private Site(Vertx vertx, String name, int port, boolean gzip, Caller caller) {
        this.caller = caller;
        this.name = name;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setMaxPoolSize(Load.CONNECTIONS));
        this.server = SocketAddress.inetSocketAddress(port, "127.0.0.1");
        this.gzip = gzip;
    }

    /** Nobody in particular, on another host, with a browser that unpacks. */
    static Site onHost(Vertx vertx, String name, int port, String host) {
        return new Site(vertx, name, port, true, new Caller(host, ""));
    }

    static Site signedIn(Vertx vertx, int port, Caller caller) {
        return new Site(vertx, "service", port, false, caller);
    }

    String name() {
        return name;
    }

    Future<Answer> get(String path) {
        var options = new RequestOptions()
                .setServer(server)
                .setHost(caller.host())
                .setPort(80)
                .setURI(path);
        if (!caller.token().isEmpty()) {
            options.putHeader("Authorization", "Bearer " + caller.token());
        }
        if (gzip) {
            options.putHeader("Accept-Encoding", "gzip");
        }
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(body -> new Answer(answer.statusCode(), answer.headers(), body)));
    }
}
