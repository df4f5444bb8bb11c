package vn.nhan.marketplace.hook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** Forgets hooks 30 days after they were handled: marketplaces give up sending again long before. */
@ApplicationScoped
class HookSweep implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(30);

    private final EachProvince provinces;
    private final Clock clock;

    HookSweep(EachProvince provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-channel-hooks";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public Uni<Void> run() {
        return provinces.run(session -> session.createNativeQuery("delete from channel_hook where handled_at < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate());
    }
}
