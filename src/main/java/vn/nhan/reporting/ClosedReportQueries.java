package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.web.Cursor;

/** What a report is made of, and which reports there are. */
@ApplicationScoped
class ClosedReportQueries {

    /** In an order that two readings of the same rows share. */
    Uni<List<ReportContents.Reached>> reached(Mutiny.Session session, Period period) {
        return session.createNativeQuery(
                        FirmCount.LATER
                                + "select kind, tenant_id, business_id, reached_at, evidence_type, evidence_id"
                                + " from milestone m where reached_at >= :start and reached_at < :end and "
                                + FirmCount.FIRST
                                + " order by kind, reached_at, tenant_id, business_id",
                        Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultList()
                .map(rows -> rows.stream().map(ClosedReportQueries::reached).toList());
    }

    /** A closed report of the province's own and of this kind that shares a day with the period. */
    Uni<@Nullable Period> overlapping(Mutiny.Session session, TenantId tenant, ReportKind kind, Period period) {
        return session.createNativeQuery(
                        "select period_from, period_to from closed_report where tenant_id = :tenant and kind = :kind"
                                + " and period_from <= :to and period_to >= :from order by period_from limit 1",
                        Object[].class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", kind.key())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getSingleResultOrNull()
                .map(row -> row == null ? null : new Period((LocalDate) row[0], (LocalDate) row[1]));
    }

    /** One more than {@code limit}, the newest first; without the bytes. */
    Uni<List<ClosedReportView>> list(Mutiny.Session session, Cursor cursor, int limit) {
        return session.createNativeQuery(
                        "select id, kind, period_from, period_to, title, authority, province, definition, sha256,"
                                + " closed_at, closed_by from closed_report where id < :after"
                                + " order by id desc limit :limit",
                        Object[].class)
                .setParameter("after", cursor.after())
                .setParameter("limit", limit + 1)
                .getResultList()
                .map(rows -> rows.stream().map(ClosedReportQueries::view).toList());
    }

    private static ReportContents.Reached reached(Object[] row) {
        return new ReportContents.Reached(
                MilestoneKind.of((String) row[0]),
                new ReportContents.Row(
                        (Short) row[1],
                        (UUID) row[2],
                        instant(row[3]),
                        new ReportContents.Evidence((String) row[4], (UUID) row[5])));
    }

    private static ClosedReportView view(Object[] row) {
        return new ClosedReportView(
                (UUID) row[0],
                ReportKind.of((String) row[1]),
                (LocalDate) row[2],
                (LocalDate) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Short) row[7],
                (String) row[8],
                instant(row[9]),
                (UUID) row[10]);
    }

    private static Instant instant(Object timestamp) {
        return ((OffsetDateTime) timestamp).toInstant();
    }
}
