package vn.nhan.business.onboarding.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;

/** Goes on with notices that are not yet with all their businesses; one that fails holds up none of the others. */
@ApplicationScoped
class NoticeJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(NoticeJob.class);

    private final EachProvince provinces;
    private final NoticeWriter writer;

    NoticeJob(EachProvince provinces, NoticeWriter writer) {
        this.provinces = provinces;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "write-notices";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(this::writeAll);
    }

    private Uni<Void> writeAll(TenantId province) {
        return writer.running(province)
                .chain(notices -> Multi.createFrom()
                        .iterable(notices)
                        .onItem()
                        .transformToUniAndConcatenate(notice -> write(province, notice)
                                .onFailure()
                                .invoke(failure -> LOG.warnf(failure, "notice %s waits for the next run", notice))
                                .onFailure()
                                .recoverWithItem(false))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<Boolean> write(TenantId province, UUID notice) {
        return writer.next(province, notice)
                .chain(more -> more ? write(province, notice) : Uni.createFrom().item(false));
    }
}
