package vn.nhan.marketplace.outbound;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server of this machine that answers as a test wants. */
final class TestServer implements AutoCloseable {

    private static final String WORD = "made-for-tests";

    private final HttpServer server;

    private TestServer(HttpServer server) {
        this.server = server;
    }

    static TestServer plain(Vertx vertx, Handler<HttpServerRequest> answers) {
        return start(vertx, new HttpServerOptions(), answers);
    }

    static TestServer secure(Vertx vertx, PfxOptions key, Handler<HttpServerRequest> answers) {
        return start(vertx, new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(key), answers);
    }

    private static TestServer start(Vertx vertx, HttpServerOptions options, Handler<HttpServerRequest> answers) {
        return new TestServer(vertx.createHttpServer(options)
                .requestHandler(answers)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join());
    }

    int port() {
        return server.actualPort();
    }

    /** A key with a certificate that it signed itself. */
    static PfxOptions keyFor(Path folder, String host) throws IOException, InterruptedException {
        var file = folder.resolve(host + ".p12");
        var tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        "7",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        WORD)
                .redirectErrorStream(true)
                .start();
        if (!tool.waitFor(60, TimeUnit.SECONDS) || !Files.exists(file)) {
            throw new IllegalStateException("no key was made");
        }
        return new PfxOptions().setPath(file.toString()).setPassword(WORD);
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
