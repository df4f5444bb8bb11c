package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Closing a period: its numbers are read once more, written down with their rows, and never touched again. */
@ApplicationScoped
class ClosedReportService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final TenantRegistry registry;
    private final CurrentActor actor;
    private final ClosedReportQueries queries;
    private final SupportedQueries supported;
    private final InformedQueries informed;
    private final Validation validation;
    private final Audit audit;
    private final Clock clock;

    ClosedReportService(
            TenantTx tx,
            CurrentTenant tenant,
            TenantRegistry registry,
            CurrentActor actor,
            ClosedReportQueries queries,
            SupportedQueries supported,
            InformedQueries informed,
            Validation validation,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.registry = registry;
        this.actor = actor;
        this.queries = queries;
        this.supported = supported;
        this.informed = informed;
        this.validation = validation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param from the first day
     * @param to the last day
     */
    record NewReport(
            @NotNull ReportKind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @PlainText(max = 200) String title) {

        Period period() {
            return new Period(from, to);
        }
    }

    /** What would be closed now. */
    Uni<ReportContents> preview(NewReport asked) {
        check(asked);
        return tx.inTenant(session -> contents(session, asked));
    }

    Uni<ClosedReportView> close(NewReport asked) {
        check(asked);
        return tx.inTenant(session -> oneAtATime(session, asked.kind())
                .chain(() -> contents(session, asked))
                .map(contents -> new ClosedReport(contents, actor.require().accountId()))
                .call(session::persist)
                .call(session::flush)
                .call(report -> record(session, report))
                .map(ClosedReportView::of));
    }

    Uni<Paged<ClosedReportView>> list(Cursor cursor, int limit) {
        return tx.inTenant(session -> queries.list(session, cursor, limit))
                .map(rows -> Paged.of(rows, limit, ClosedReportView::id));
    }

    /** With its bytes, exactly as they were written. */
    Uni<ClosedReport> read(UUID id) {
        return tx.inTenant(session ->
                session.find(ClosedReport.class, id).onItem().ifNull().failWith(ClosedReportFailure.NotFound::new));
    }

    private void check(NewReport asked) {
        validation
                .of(asked)
                .refuseIf(
                        asked.from() != null && asked.to() != null && asked.to().isBefore(asked.from()),
                        "to",
                        "report.period-reversed")
                .orThrow();
        if (!asked.period().isOver(clock.instant())) {
            throw new ClosedReportFailure.PeriodNotOver(asked.period());
        }
    }

    private Uni<ReportContents> contents(Mutiny.Session session, NewReport asked) {
        var province = registry.byId(tenant.id()).orElseThrow(RequestFailure::notFound);
        return queries.overlapping(session, province.id(), asked.kind(), asked.period())
                .invoke(closed -> {
                    if (closed != null) {
                        throw new ClosedReportFailure.PeriodOverlaps(closed);
                    }
                })
                .chain(() -> figures(session, asked.period()))
                .map(figures -> contents(province, asked, figures));
    }

    private record Figures(
            List<ReportContents.Reached> reached,
            ReportContents.Supported supported,
            ReportContents.Informed informed) {}

    private Uni<Figures> figures(Mutiny.Session session, Period period) {
        return queries.reached(session, period)
                .chain(reached -> supported
                        .ofReport(session, period)
                        .chain(firms ->
                                informed.ofReport(session, period).map(told -> new Figures(reached, firms, told))));
    }

    private ReportContents contents(Tenant province, NewReport asked, Figures figures) {
        return new ReportContents(
                ReportContents.DEFINITION,
                asked.kind(),
                asked.title().strip(),
                asked.period(),
                new ReportContents.Province(
                        province.id().value(),
                        province.provinceCode(),
                        province.name().vi()),
                province.departmentOn(Dates.dayOf(clock.instant())).name().vi(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                ReportContents.counts(figures.reached()),
                figures.supported(),
                figures.informed());
    }

    /** Two leads at once: the second waits, and then finds the period closed. */
    private Uni<Void> oneAtATime(Mutiny.Session session, ReportKind kind) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "closed-report/" + tenant.id() + "/" + kind.key())
                .getSingleResult()
                .replaceWithVoid();
    }

    private Uni<Void> record(Mutiny.Session session, ClosedReport report) {
        return audit.record(
                session,
                new Audit.Deed(
                        report.closedBy,
                        "report.close",
                        new Audit.Subject(report.tenant(), "closed_report", report.id()),
                        null,
                        Map.of("sha256", report.sha256)));
    }
}
