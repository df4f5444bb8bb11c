package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** Announces offers that were published for a day to come, once it has. They are seen from that moment on, also without it. */
@ApplicationScoped
class AnnounceJob implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final EachProvince provinces;
    private final Announcements announcements;
    private final Clock clock;

    AnnounceJob(EachProvince provinces, Announcements announcements, Clock clock) {
        this.provinces = provinces;
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
        return provinces.run(this::announce);
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
