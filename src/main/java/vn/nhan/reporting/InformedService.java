package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Businesses that information has reached, and the evidence behind their number. */
@ApplicationScoped
class InformedService {

    private final TenantTx tx;
    private final InformedQueries queries;
    private final Clock clock;

    InformedService(TenantTx tx, InformedQueries queries, Clock clock) {
        this.tx = tx;
        this.queries = queries;
        this.clock = clock;
    }

    /** See {@link InformedAsked#of}. */
    InformedAsked asked(@Nullable String from, @Nullable String to, @Nullable String channel) {
        return InformedAsked.of(from, to, channel, Dates.dayOf(clock.instant()));
    }

    Uni<InformedCounts> counts(InformedAsked asked) {
        return tx.inTenant(session -> queries.counts(session, asked));
    }

    Uni<Paged<InformedFirm>> firms(InformedAsked asked, Cursor cursor, int limit) {
        return tx.inTenant(session -> queries.firms(session, asked, cursor, limit))
                .map(rows -> Paged.of(rows, limit, InformedFirm::firm));
    }
}
