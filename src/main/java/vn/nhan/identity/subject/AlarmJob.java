package vn.nhan.identity.subject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;

/** Looks at the clocks of every open request; the department is told once when one is nearly over, and once when it is. */
@ApplicationScoped
class AlarmJob implements RecurringJob {

    private final EachProvince provinces;
    private final RequestLog log;
    private final Outbox outbox;
    private final Clock clock;

    AlarmJob(EachProvince provinces, RequestLog log, Outbox outbox, Clock clock) {
        this.provinces = provinces;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "data-request-alarms";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Uni<Void> run() {
        return provinces.run(this::look);
    }

    private Uni<Void> look(Mutiny.Session session) {
        return session.createSelectionQuery("from DataRequest where closedAt is null order by id", DataRequest.class)
                .getResultList()
                .chain(open -> log.stepsOf(
                                session, open.stream().map(DataRequest::id).toList())
                        .chain(steps -> Multi.createFrom()
                                .iterable(open)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        request -> look(session, request, steps.get(request.id())))
                                .collect()
                                .asList()))
                .chain(session::flush);
    }

    private Uni<Void> look(Mutiny.Session session, DataRequest request, @Nullable List<RequestStep> steps) {
        if (steps == null) {
            return Uni.createFrom().voidItem();
        }
        var risen = request.follow(log.clocks(request, steps), clock.instant());
        var day = request.nextDay;
        return !risen || day == null
                ? Uni.createFrom().voidItem()
                : publish(
                        session, request.tenant(), new DataRequestDue(request.id(), request.kind, request.alarm, day));
    }

    private Uni<Void> publish(Mutiny.Session session, TenantId province, DataRequestDue due) {
        return outbox.publish(session, province, due);
    }
}
