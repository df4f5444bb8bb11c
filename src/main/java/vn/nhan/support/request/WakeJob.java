package vn.nhan.support.request;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;

/** No request waits silently: whatever is past its time is looked at, every minute. */
@ApplicationScoped
class WakeJob implements RecurringJob {

    private final TenantDirectory directory;
    private final Waking waking;

    WakeJob(TenantDirectory directory, Waking waking) {
        this.directory = directory;
        this.waking = waking;
    }

    @Override
    public String name() {
        return "wake-requests";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(province -> waking.province(province)
                        .onFailure()
                        .invoke(failure ->
                                Log.warnf(failure, "requests of province %s wait for the next run", province))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
