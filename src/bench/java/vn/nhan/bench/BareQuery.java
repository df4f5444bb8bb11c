package vn.nhan.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/** The baseline of a request that asks the database: {@code select 1}, and nothing else between it and Vert.x. */
public final class BareQuery extends AbstractVerticle {

    private static final int CONNECTIONS_A_LOOP = 8;

    private final int port;
    private final PgConnectOptions database;

    private BareQuery(int port, PgConnectOptions database) {
        this.port = port;
        this.database = database;
    }

    /** @param arguments the port, the database's address, user and password */
    public static void main(String[] arguments) {
        var port = Integer.parseInt(arguments[0]);
        var database = PgConnectOptions.fromUri(arguments[1])
                .setUser(arguments[2])
                .setPassword(arguments[3])
                .setCachePreparedStatements(true);
        var loops = new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE);
        Vertx.vertx().deployVerticle(() -> new BareQuery(port, database), loops).onFailure(failure -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    @Override
    public void start(Promise<Void> started) {
        Pool pool = PgBuilder.pool()
                .connectingTo(database)
                .with(new PoolOptions().setMaxSize(CONNECTIONS_A_LOOP))
                .using(vertx)
                .build();
        vertx.createHttpServer()
                .requestHandler(request -> pool.preparedQuery("select 1")
                        .execute()
                        .onSuccess(rows -> request.response()
                                .end(rows.iterator().next().getInteger(0).toString()))
                        .onFailure(
                                failure -> request.response().setStatusCode(500).end()))
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }
}
