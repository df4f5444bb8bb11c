package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.onboarding.ActivityRules;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** What a province has reached. */
@ApplicationScoped
class DashboardService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final TenantRegistry registry;
    private final MilestoneQueries milestones;
    private final SupportedQueries supported;
    private final InformedQueries informed;
    private final OwnProgrammes own;
    private final ActivityRules activity;
    private final Clock clock;

    DashboardService(
            TenantTx tx,
            CurrentTenant tenant,
            TenantRegistry registry,
            MilestoneQueries milestones,
            SupportedQueries supported,
            InformedQueries informed,
            OwnProgrammes own,
            ActivityRules activity,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.registry = registry;
        this.milestones = milestones;
        this.supported = supported;
        this.informed = informed;
        this.own = own;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * The numbers, and the targets they are measured against; who is at work is not who has registered.
     *
     * @param supported firms that were supported this year
     * @param informed firms that information reached this year
     */
    record Dashboard(
            MilestoneCounts counts,
            ActivityRules.Active active,
            long supported,
            long informed,
            List<ProgrammeGoals> programmes) {}

    Uni<MilestoneCounts> counts() {
        return tx.inTenant(milestones::counts);
    }

    Uni<Dashboard> dashboard(Locale reader) {
        var today = Dates.dayOf(clock.instant());
        return tx.inTenant(session -> milestones
                .counts(session)
                .chain(counts -> activity.active(session, clock.instant())
                        .chain(active -> supported
                                .counts(session, SupportedAsked.of(null, null, null, today))
                                .chain(helped -> informed.counts(session, InformedAsked.of(null, null, null, today))
                                        .chain(told -> goals(session, counts, reader)
                                                .map(goals -> new Dashboard(
                                                        counts, active, helped.firms(), told.firms(), goals)))))));
    }

    /** Of the province's file first, then those that officers wrote down. */
    private Uni<List<ProgrammeGoals>> goals(Mutiny.Session session, MilestoneCounts counts, Locale reader) {
        var inFile = registry.byId(tenant.id()).map(Tenant::programmes).orElse(List.of());
        var today = Dates.dayOf(clock.instant());
        return own.all(session)
                .map(written -> Stream.concat(inFile.stream(), written.stream())
                        .filter(programme -> !programme.targetsOn(today).isEmpty())
                        .toList())
                .chain(programmes -> supported
                        .ofProgrammes(session, programmes)
                        .chain(helped -> informed.ofProgrammes(session, programmes)
                                .map(told -> ProgrammeGoals.of(
                                        programmes, new ProgrammeGoals.Figures(counts, helped, told), today, reader))));
    }

    /** The businesses behind a number. */
    Uni<Paged<MilestoneRow>> reached(MilestoneKind kind, Cursor cursor, int limit) {
        return tx.inTenant(session -> milestones.reached(session, kind, cursor, limit))
                .map(rows -> Paged.of(rows, limit, MilestoneRow::businessId));
    }
}
