package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
    private final ActivityRules activity;
    private final Clock clock;

    DashboardService(
            TenantTx tx,
            CurrentTenant tenant,
            TenantRegistry registry,
            MilestoneQueries milestones,
            SupportedQueries supported,
            ActivityRules activity,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.registry = registry;
        this.milestones = milestones;
        this.supported = supported;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * The numbers, and the targets they are measured against; who is at work is not who has registered.
     *
     * @param supported firms that were supported this year
     */
    record Dashboard(
            MilestoneCounts counts, ActivityRules.Active active, long supported, List<ProgrammeGoals> programmes) {}

    Uni<MilestoneCounts> counts() {
        return tx.inTenant(milestones::counts);
    }

    Uni<Dashboard> dashboard(Locale reader) {
        var programmes = registry.byId(tenant.id()).map(Tenant::programmes).orElse(List.of());
        var today = Dates.dayOf(clock.instant());
        return tx.inTenant(session -> milestones
                .counts(session)
                .chain(counts -> activity.active(session, clock.instant())
                        .chain(active -> supported
                                .counts(session, SupportedAsked.of(null, null, null, today))
                                .chain(year -> supported
                                        .ofProgrammes(session, programmes)
                                        .map(figures -> new Dashboard(
                                                counts,
                                                active,
                                                year.firms(),
                                                ProgrammeGoals.of(
                                                        programmes,
                                                        new ProgrammeGoals.Figures(counts, figures),
                                                        today,
                                                        reader)))))));
    }

    /** The businesses behind a number. */
    Uni<Paged<MilestoneRow>> reached(MilestoneKind kind, Cursor cursor, int limit) {
        return tx.inTenant(session -> milestones.reached(session, kind, cursor, limit))
                .map(rows -> Paged.of(rows, limit, MilestoneRow::businessId));
    }
}
