package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/** Looks for recognitions that end soon. Nothing ends by it: stars are gone by the clock alone. */
@ApplicationScoped
class ReminderJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);

    private final TenantDirectory directory;
    private final ReminderWriter writer;

    ReminderJob(TenantDirectory directory, ReminderWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "remind-of-ocop";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(province -> all(province)
                        .onFailure()
                        .invoke(failure ->
                                LOG.warnf(failure, "reminders of province %s wait for the next run", province))
                        .onFailure()
                        .recoverWithItem(0))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Integer> all(TenantId province) {
        return writer.next(province)
                .chain(count -> count < ReminderWriter.BATCH ? Uni.createFrom().item(count) : all(province));
    }
}
