package vn.nhan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A closed report in a list.
 *
 * @param from and to: the first and the last day
 * @param authority and province: their names on the day of closing
 * @param sha256 of the report's bytes, in hexadecimal
 * @param closedBy account of whoever closed it
 */
record ClosedReportView(
        UUID id,
        ReportKind kind,
        LocalDate from,
        LocalDate to,
        String title,
        String authority,
        String province,
        int definition,
        String sha256,
        Instant closedAt,
        UUID closedBy) {

    static ClosedReportView of(ClosedReport report) {
        return new ClosedReportView(
                report.id(),
                ReportKind.of(report.kind),
                report.periodFrom,
                report.periodTo,
                report.title,
                report.authority,
                report.province,
                report.definition,
                report.sha256,
                report.closedAt,
                report.closedBy);
    }
}
