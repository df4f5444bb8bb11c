package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** No request waits silently: whatever is past its time is looked at, every minute. */
@ApplicationScoped
class WakeJob implements RecurringJob {

    private final EachProvince provinces;
    private final Waking waking;

    WakeJob(EachProvince provinces, Waking waking) {
        this.provinces = provinces;
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
        return provinces.visit(waking::province);
    }
}
