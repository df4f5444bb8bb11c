package vn.nhan.reporting;

import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A closed report as a file to keep. */
final class ReportDownload {

    private ReportDownload() {}

    /** @param known entity tag of the copy that the caller has, if any (RFC 9110, 13.1.2) */
    static Response of(ClosedReport report, @Nullable String known) {
        var tag = "\"" + report.sha256 + "\"";
        var answer = tag.equals(known) ? Response.notModified() : Response.ok(Buffer.buffer(report.content));
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(report) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static String fileName(ClosedReport report) {
        return "bao-cao-" + report.kind + "-" + report.periodFrom + "-" + report.periodTo + ".json";
    }
}
