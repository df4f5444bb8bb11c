package vn.nhan.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Path;

/** The baseline: the same bytes out of memory, nothing between them and Vert.x. As many event loops as Quarkus has. */
public final class BareServer extends AbstractVerticle {

    private final int port;
    private final Recording recording;

    private BareServer(int port, Recording recording) {
        this.port = port;
        this.recording = recording;
    }

    /** @param arguments the port and the folder of the {@link Recording} */
    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var recording = Recording.load(Path.of(arguments[1]));
        var loops = new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE);
        Vertx.vertx()
                .deployVerticle(() -> new BareServer(port, recording), loops)
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        var page = recording.pages().get(request.path());
        if (page == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.response().headers().addAll(recording.headers());
        request.response().end(page);
    }
}
