package vn.nhan.support.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.sheet.SheetFailure;

/** An officer brings a list of requests in, and reads what became of each row. */
@Path("/office/support")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class SheetPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance add(Form form);

        static native TemplateInstance show(SheetView sheet, List<Line> lines);
    }

    /** @param reasons why it can't be taken, in the reader's language */
    record Line(SheetLine it, List<String> reasons) {}

    private final SheetService sheets;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    SheetPages(SheetService sheets, Vertx vertx, PageContext page, Pages pages) {
        this.sheets = sheets;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("lists")
    public Uni<Response> add() {
        return pages.show(Templates.add(Form.empty(page.getLocale())));
    }

    @POST
    @Path("lists")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> send(@RestForm("file") @Nullable FileUpload file) {
        var name = file == null || file.fileName() == null ? "" : file.fileName();
        return pages.submit(
                Form.sent(page.getLocale()),
                Templates::add,
                () -> ChosenFile.bytes(vertx, file)
                        .map(found -> found.orElseThrow(() -> new Invalid("file", "value.required")))
                        .chain(bytes -> sheets.bring(name, bytes))
                        .onFailure(SheetFailure.class)
                        .transform(failure ->
                                new Invalid("file", ((SheetFailure) failure).code(), ((SheetFailure) failure).args()))
                        .map(view -> "/office/support/lists/" + view.id()));
    }

    /** The empty form of a list. */
    @GET
    @Path("lists/template")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> template() {
        return sheets.template()
                .map(bytes -> Response.ok(bytes, XLSX)
                        .header("Content-Disposition", "attachment; filename=\"yeu-cau-ho-tro.xlsx\"")
                        .build());
    }

    @GET
    @Path("lists/{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return sheets.read(id)
                .chain(view -> pages.show(Templates.show(
                        view, view.lines().stream().map(this::line).toList())));
    }

    private Line line(SheetLine line) {
        return new Line(
                line,
                line.mistakes().stream()
                        .map(mistake -> mistake.sentence(page.getLocale()))
                        .toList());
    }
}
