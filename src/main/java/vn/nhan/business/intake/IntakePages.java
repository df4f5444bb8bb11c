package vn.nhan.business.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.web.Cursor;

/** Where officers bring many in at once: send a sheet, look over its columns, see what is wrong, import, take back. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class IntakePages {

    static final String HOME = "/office/intakes";
    private static final int LINES = 30;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<IntakeLine> lines, List<Choice> kinds, @Nullable String next, @Nullable String first);

        static native TemplateInstance add(Form form, List<Choice> kinds);

        static native TemplateInstance show(
                Form form, IntakeLine line, List<MappedColumn> columns, List<Choice> options);

        static native TemplateInstance reversal(Form form, IntakeLine line);
    }

    private final IntakeService service;
    private final IntakeReader reader;
    private final IntakeLines lines;
    private final IntakeDownloads downloads;
    private final SheetForms forms;
    private final PageContext page;
    private final Pages pages;

    IntakePages(
            IntakeService service,
            IntakeReader reader,
            IntakeLines lines,
            IntakeDownloads downloads,
            SheetForms forms,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.reader = reader;
        this.lines = lines;
        this.downloads = downloads;
        this.forms = forms;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("intakes")
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return reader.list(Cursor.of(cursor), LINES)
                .chain(found -> pages.show(Templates.list(
                        found.items().stream()
                                .map(view -> lines.line(view, HOME))
                                .toList(),
                        lines.kinds(),
                        found.next() == null ? null : HOME + "?cursor=" + found.next(),
                        cursor == null ? null : HOME)));
    }

    @GET
    @Path("intakes/new")
    public Uni<Response> add() {
        return pages.show(Templates.add(Form.empty(page.getLocale()).with("kind", "households"), lines.kinds()));
    }

    @POST
    @Path("intakes/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> addSent(@RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        return pages.submit(form, again -> Templates.add(again, lines.kinds()), () -> {
            var kind = kind(form.value("kind"));
            return forms.bytes(file)
                    .chain(bytes -> service.upload(new IntakeService.Upload(
                            kind, Objects.requireNonNull(file).fileName(), bytes)))
                    .map(id -> HOME + "/" + id);
        });
    }

    @GET
    @Path("intakes/{intakeId}")
    public Uni<Response> show(@RestPath UUID intakeId) {
        return forms.show(HOME, intakeId);
    }

    @POST
    @Path("intakes/{intakeId}/mapping")
    public Uni<Response> map(@RestPath UUID intakeId) {
        return forms.map(HOME, intakeId);
    }

    @POST
    @Path("intakes/{intakeId}/application")
    public Uni<Response> start(@RestPath UUID intakeId) {
        return forms.start(HOME, intakeId);
    }

    @POST
    @Path("intakes/{intakeId}/cancellation")
    public Uni<Response> cancel(@RestPath UUID intakeId) {
        return forms.cancel(HOME, intakeId);
    }

    @GET
    @Path("intakes/{intakeId}/reversal")
    public Uni<Response> askReversal(@RestPath UUID intakeId) {
        return forms.askReversal(HOME, intakeId);
    }

    @POST
    @Path("intakes/{intakeId}/reversal")
    public Uni<Response> undo(@RestPath UUID intakeId) {
        return forms.undo(HOME, intakeId);
    }

    @GET
    @Path("intakes/{intakeId}/errors")
    @Produces(IntakeDownloads.XLSX)
    public Uni<Response> errors(@RestPath UUID intakeId) {
        return downloads.withReasons(intakeId);
    }

    @GET
    @Path("intake-templates/{kind}")
    @Produces(IntakeDownloads.XLSX)
    public Uni<Response> template(@RestPath String kind) {
        try {
            return downloads.template(IntakeKind.of(kind));
        } catch (IllegalArgumentException e) {
            throw RequestFailure.notFound();
        }
    }

    private static IntakeKind kind(String key) {
        try {
            return IntakeKind.of(key);
        } catch (IllegalArgumentException e) {
            throw new Invalid("kind", key.isEmpty() ? "value.required" : "value.format");
        }
    }
}
