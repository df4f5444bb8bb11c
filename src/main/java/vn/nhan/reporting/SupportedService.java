package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Supported businesses, and the evidence behind their number. */
@ApplicationScoped
class SupportedService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final TenantRegistry registry;
    private final SupportedQueries queries;
    private final OwnProgrammes own;
    private final Clock clock;

    SupportedService(
            TenantTx tx,
            CurrentTenant tenant,
            TenantRegistry registry,
            SupportedQueries queries,
            OwnProgrammes own,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.registry = registry;
        this.queries = queries;
        this.own = own;
        this.clock = clock;
    }

    /** See {@link SupportedAsked#of}. */
    SupportedAsked asked(@Nullable String from, @Nullable String to, @Nullable String programme) {
        return SupportedAsked.of(from, to, programme, Dates.dayOf(clock.instant()));
    }

    Uni<SupportedCounts> counts(SupportedAsked asked) {
        return tx.inTenant(session -> queries.counts(session, asked));
    }

    Uni<Paged<SupportedFirm>> firms(SupportedAsked asked, Cursor cursor, int limit) {
        return tx.inTenant(session -> queries.firms(session, asked, cursor, limit))
                .map(rows -> Paged.of(rows, limit, SupportedFirm::firm));
    }

    /** Those of the province's file, and those that officers wrote down and gave targets. */
    Uni<List<Programme>> programmes() {
        var inFile = registry.byId(tenant.id()).map(Tenant::programmes).orElse(List.of());
        return tx.inTenant(own::all)
                .map(written -> Stream.concat(inFile.stream(), written.stream()).toList());
    }
}
