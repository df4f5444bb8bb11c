package vn.nhan.support.matching;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/** Looks for experts for what was approved, and once more for what nobody was found for: places come free every week. */
@ApplicationScoped
class MatchRequestsJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(MatchRequestsJob.class);

    private final TenantDirectory directory;
    private final Rematch rematch;

    MatchRequestsJob(TenantDirectory directory, Rematch rematch) {
        this.directory = directory;
        this.rematch = rematch;
    }

    @Override
    public String name() {
        return "match-requests";
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
                .transformToUniAndConcatenate(this::province)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> province(TenantId province) {
        return rematch.run(province)
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "matching of province %s waits for the next run", province))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }
}
