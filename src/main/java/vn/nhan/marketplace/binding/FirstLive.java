package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Tells on which accounts listings have come to be live, the first of each look: who sells there is counted, not what. Looks
 * at how they stand, so that no pass has to think of it, and a worker that dies right after one forgets none. Those that
 * somebody is at are told of the next time.
 */
@ApplicationScoped
class FirstLive implements RecurringJob {

    private static final String FIRST =
            "with first as (update channel_binding set live_at = coalesce(read_at, :now) where"
                    + " (tenant_id, id) in (select tenant_id, id from channel_binding where live_at is null and phase = 'live'"
                    + " limit 1000 for update skip locked) returning tenant_id, account_id, listing_id, live_at)"
                    + " select distinct on (f.tenant_id, f.account_id) f.tenant_id, b.id, b.name, f.listing_id, a.channel,"
                    + " f.live_at from first f join channel_account a on a.tenant_id = f.tenant_id and a.id = f.account_id"
                    + " join business b on b.tenant_id = a.tenant_id and b.id = a.business_id"
                    + " order by f.tenant_id, f.account_id, f.live_at";

    private final EachProvince provinces;
    private final Connectors connectors;
    private final Outbox outbox;
    private final Clock clock;

    FirstLive(EachProvince provinces, Connectors connectors, Outbox outbox, Clock clock) {
        this.provinces = provinces;
        this.connectors = connectors;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-of-listings-live-elsewhere";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Uni<Void> run() {
        return provinces.run(this::tell);
    }

    private Uni<Void> tell(Mutiny.Session session) {
        return session.createNativeQuery(FIRST, Object[].class)
                .setParameter("now", clock.instant())
                .getResultList()
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(
                                row -> outbox.publish(session, TenantId.of(((Number) row[0]).intValue()), event(row)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private ListedElsewhere event(Object[] row) {
        var channel = (String) row[4];
        return new ListedElsewhere(
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                channel,
                connectors.nameOf(channel),
                ((OffsetDateTime) row[5]).toInstant());
    }
}
