package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** Looks for experts for what was approved, and once more for what nobody was found for: places come free every week. */
@ApplicationScoped
class MatchRequestsJob implements RecurringJob {

    private final EachProvince provinces;
    private final Rematch rematch;

    MatchRequestsJob(EachProvince provinces, Rematch rematch) {
        this.provinces = provinces;
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
        return provinces.visit(rematch::run);
    }
}
