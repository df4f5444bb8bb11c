package vn.nhan.business.onboarding.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/** Goes on with notices that are not yet with all their businesses. */
@ApplicationScoped
class NoticeJob implements RecurringJob {

    private final TenantDirectory directory;
    private final NoticeWriter writer;

    NoticeJob(TenantDirectory directory, NoticeWriter writer) {
        this.directory = directory;
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
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(this::writeAll)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Boolean> writeAll(TenantId province) {
        return writer.next(province)
                .chain(more -> more ? writeAll(province) : Uni.createFrom().item(false));
    }
}
