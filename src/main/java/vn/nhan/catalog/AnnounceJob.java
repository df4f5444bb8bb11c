package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Announces offers that were published for a day to come, once it has. They are seen from that moment on, also without it. */
@ApplicationScoped
class AnnounceJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(AnnounceJob.class);
    private static final int AT_ONCE = 200;

    private final TenantDirectory directory;
    private final TenantTx tx;
    private final Announcements announcements;
    private final Clock clock;

    AnnounceJob(TenantDirectory directory, TenantTx tx, Announcements announcements, Clock clock) {
        this.directory = directory;
        this.tx = tx;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "announce-listings";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(tenant -> tx.as(TenantScope.of(tenant), this::announce)
                        .onFailure()
                        .invoke(failure -> LOG.warnf(failure, "offers of %s were not announced", tenant))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> announce(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "from Listing where status = 'live' and announcedAt is null and visibleFrom <= :now"
                                + " and (visibleUntil is null or visibleUntil > :now) order by visibleFrom",
                        Listing.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList()
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(listing -> announcements.ifVisible(session, listing))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}
