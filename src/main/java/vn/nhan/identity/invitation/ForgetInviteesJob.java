package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/** Wipes the names of people who never came, so that an invitation nobody took up keeps no personal data. */
@ApplicationScoped
class ForgetInviteesJob implements RecurringJob {

    private final EachProvince provinces;
    private final Clock clock;

    ForgetInviteesJob(EachProvince provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-invitees";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public Uni<Void> run() {
        return provinces.run(session -> session.createNativeQuery("update invitation set name_sealed = null"
                        + " where name_sealed is not null and expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate());
    }
}
