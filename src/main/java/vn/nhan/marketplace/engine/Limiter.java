package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** How fast an account may call, shared by all workers. */
public interface Limiter {

    /** How long until the call's turn; zero when it is now, and then it is taken. */
    Uni<Duration> take(String bucket);

    /** The marketplace said that it was too fast: nobody calls until then, and afterwards more slowly. */
    Uni<Void> slowDown(String bucket, Duration retryAfter);
}
