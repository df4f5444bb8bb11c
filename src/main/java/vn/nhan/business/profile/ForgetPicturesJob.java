package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** Forgets pictures that nobody can put back any more; what lies in the store goes when nothing else names it. */
@ApplicationScoped
class ForgetPicturesJob implements RecurringJob {

    private final EachProvince provinces;
    private final Clock clock;

    ForgetPicturesJob(EachProvince provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-producer-pictures";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.run(
                session -> session.createMutationQuery("delete from BusinessPhoto where removedAt <= :before")
                        .setParameter("before", clock.instant().minus(BusinessPhoto.UNDO))
                        .executeUpdate());
    }
}
