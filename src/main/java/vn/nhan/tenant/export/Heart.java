package vn.nhan.tenant.export;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Says that the worker is alive while it is at something that takes long, such as storing a large archive. */
final class Heart implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Heart.class);
    private static final long PAUSE_SECONDS = 20;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "export-heart");
        thread.setDaemon(true);
        return thread;
    });
    private final Pulse pulse;
    private final ScheduledFuture<?> beating;

    Heart(Pulse pulse) {
        this.pulse = pulse;
        this.beating = timer.scheduleWithFixedDelay(this::beat, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void beat() {
        try {
            if (!pulse.isWanted()) {
                beating.cancel(false);
            }
        } catch (RuntimeException e) {
            LOG.debugf("the database was not reached: %s", e.getMessage()); // and is tried again
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
