package vn.nhan.catalog.media;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;

/**
 * Forgets pictures and papers that nobody can put back any more. What lies in the store goes later, when nothing else names
 * it: another product may, and a printed passport does for ever.
 */
@ApplicationScoped
class ForgetMediaJob implements RecurringJob {

    private final EachProvince provinces;
    private final Clock clock;

    ForgetMediaJob(EachProvince provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-product-media";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.run(session -> delete(session, "ProductPhoto", ProductPhoto.UNDO)
                .chain(() -> delete(session, "ProductDocument", ProductDocument.UNDO)));
    }

    private Uni<Integer> delete(Mutiny.Session session, String entity, Duration after) {
        return session.createMutationQuery("delete from " + entity + " where removedAt <= :before")
                .setParameter("before", clock.instant().minus(after))
                .executeUpdate();
    }
}
