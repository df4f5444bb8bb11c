package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.problem.ProblemTexts;

/** Sheets as files to save. */
@ApplicationScoped
class IntakeDownloads {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IntakeSheets sheets;
    private final PageContext page;

    IntakeDownloads(IntakeSheets sheets, PageContext page) {
        this.sheets = sheets;
        this.page = page;
    }

    Uni<Response> template(IntakeKind kind) {
        return sheets.template(kind, words()).map(bytes -> file(bytes, kind.key() + ".xlsx"));
    }

    Uni<Response> withReasons(UUID id) {
        return sheets.withReasons(id, words()).map(bytes -> file(bytes, "errors.xlsx"));
    }

    private IntakeSheets.Words words() {
        var reader = page.getLocale();
        return new IntakeSheets.Words(
                ProblemTexts.sentence("intake.template-lead", java.util.Map.of(), reader),
                ProblemTexts.sentence("intake.problems-column", java.util.Map.of(), reader),
                reader);
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes, XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
