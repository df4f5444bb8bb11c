package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What officers see of the pipeline. */
@ApplicationScoped
class FunnelService {

    private final TenantTx tx;
    private final FunnelQueries queries;
    private final Clock clock;

    FunnelService(TenantTx tx, FunnelQueries queries, Clock clock) {
        this.tx = tx;
        this.queries = queries;
        this.clock = clock;
    }

    /** @param days whoever has been at a stage for so many days is stuck there; 1 to 3,650 */
    Uni<Funnel> funnel(int days) {
        return tx.inTenant(session -> queries.funnel(session, days, clock.instant()));
    }

    Uni<Paged<FunnelQueries.Line>> lines(Group group, Cursor cursor, int limit) {
        return tx.inTenant(session ->
                        queries.lines(session, group, new FunnelQueries.Page(cursor, limit, clock.instant())))
                .map(rows -> Paged.of(rows, limit, FunnelQueries.Line::businessId));
    }
}
