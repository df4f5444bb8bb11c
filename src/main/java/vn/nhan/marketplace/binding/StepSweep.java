package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** Forgets what was done half a year ago; how far each listing has come stands with the listing itself. */
@ApplicationScoped
class StepSweep implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(180);

    /** Of a province and run, the oldest first: what is left is taken the next time. */
    private static final int MOST = 20_000;

    private final EachProvince provinces;
    private final Clock clock;

    StepSweep(EachProvince provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-channel-steps";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.run(session -> session.createNativeQuery("delete from channel_step where id in (select id from"
                        + " channel_step where at < :old order by at limit :most)")
                .setParameter("old", clock.instant().minus(KEPT))
                .setParameter("most", MOST)
                .executeUpdate());
    }
}
