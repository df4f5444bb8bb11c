package vn.nhan.business.lineage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** Wipes what undoing a merge would need once it can't be undone any more: names and numbers stand in it. */
@ApplicationScoped
class ForgetUndoingJob implements RecurringJob {

    private final EachProvince provinces;
    private final Clock clock;

    ForgetUndoingJob(EachProvince provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-undoing";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    /** A conversion can be taken back at any time: it keeps a status and nothing of anybody. */
    @Override
    public Uni<Void> run() {
        return provinces.run(session -> session.createNativeQuery("update firm_link set before_sealed = null"
                        + " where kind = 'merged' and before_sealed is not null and made_at < :since")
                .setParameter("since", clock.instant().minus(LineageService.UNDOABLE))
                .executeUpdate());
    }
}
