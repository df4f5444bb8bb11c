package vn.nhan.testing;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Runs what the platform does by itself: on a thread without the request that every test is taken for. */
public final class Apart {

    private Apart() {}

    public static <T> T await(Supplier<Uni<T>> work) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(() -> {
                        try {
                            return VertxContextSupport.subscribeAndAwait(work);
                        } catch (Exception failed) {
                            throw failed;
                        } catch (Throwable failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .get();
        } finally {
            thread.shutdownNow();
        }
    }
}
