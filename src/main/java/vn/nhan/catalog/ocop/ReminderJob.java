package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;

/** Looks for recognitions that end soon. Nothing ends by it: stars are gone by the clock alone. */
@ApplicationScoped
class ReminderJob implements RecurringJob {

    private final EachProvince provinces;
    private final ReminderWriter writer;

    ReminderJob(EachProvince provinces, ReminderWriter writer) {
        this.provinces = provinces;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "remind-of-ocop";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(this::all);
    }

    private Uni<Integer> all(TenantId province) {
        return writer.next(province)
                .chain(count -> count < ReminderWriter.BATCH ? Uni.createFrom().item(count) : all(province));
    }
}
