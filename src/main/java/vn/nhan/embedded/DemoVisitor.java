package vn.nhan.embedded;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Calls the platform's own API over loopback, under a province's host name. Blocks: not for an event loop. */
final class DemoVisitor {

    private static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx;
    private final int port;

    DemoVisitor(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /** @param token of whoever is signed in, or null for nobody */
    record Visit(String host, @Nullable String token) {}

    /** What came back; {@code body} is empty unless it was a JSON object. */
    record Answer(int status, JsonObject body) {

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("expected " + wanted + ", got " + status + " " + body.encode());
            }
            return this;
        }

        String text(String field) {
            return body.getString(field);
        }
    }

    Answer send(Visit visit, HttpMethod method, String path, @Nullable JsonObject body) {
        var bytes = body == null ? Buffer.buffer() : body.toBuffer();
        return send(visit, method, path, "application/json", bytes);
    }

    Answer send(Visit visit, HttpMethod method, String path, String contentType, Buffer body) {
        var options = new RequestOptions()
                .setMethod(method)
                .setServer(SocketAddress.inetSocketAddress(port, "127.0.0.1"))
                .setHost(visit.host())
                .setPort(port)
                .setURI("/api/v1" + path);
        var client = vertx.createHttpClient();
        try {
            return client.request(options)
                    .compose(request -> {
                        request.putHeader("Content-Type", contentType);
                        if (visit.token() != null) {
                            request.putHeader("Authorization", "Bearer " + visit.token());
                        }
                        return request.send(body);
                    })
                    .compose(response -> response.body().map(bytes -> new Answer(response.statusCode(), json(bytes))))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new CompletionException(e);
        } finally {
            client.close();
        }
    }

    private static JsonObject json(Buffer bytes) {
        return bytes.length() > 0 && bytes.getByte(0) == '{' ? bytes.toJsonObject() : new JsonObject();
    }
}
