package vn.nhan.platform.job;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Work that comes back. A bean of this type is found and run in the worker role; only one worker runs it at a time. */
public interface RecurringJob {

    String name();

    /** From the end of one run to the start of the next. */
    Duration pause();

    Uni<Void> run();
}
