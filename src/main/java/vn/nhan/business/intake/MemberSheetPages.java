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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Where the manager of a cooperative brings in its members at once. */
@Path("/my/cooperative/sheets")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class MemberSheetPages {

    private static final String HOME = "/my/cooperative/sheets";
    private static final int LINES = 30;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                Form form, BusinessRef cooperative, List<IntakeLine> lines, @Nullable String next);
    }

    private final IntakeService service;
    private final IntakeReader reader;
    private final IntakeLines lines;
    private final IntakeDownloads downloads;
    private final SheetForms forms;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    MemberSheetPages(
            IntakeService service,
            IntakeReader reader,
            IntakeLines lines,
            IntakeDownloads downloads,
            SheetForms forms,
            MyBusiness mine,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.reader = reader;
        this.lines = lines;
        this.downloads = downloads;
        this.forms = forms;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business, @RestQuery @Nullable String cursor) {
        return mine.showOwn(business, own -> listed(own, cursor, Form.empty(page.getLocale())));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> send(@RestQuery @Nullable UUID business, @RestForm("file") @Nullable FileUpload file) {
        return mine.requireOwn(business)
                .chain(own -> pages.submitLoading(
                        Form.sent(page.getLocale()),
                        refused -> listed(own, null, refused),
                        () -> forms.bytes(file)
                                .chain(bytes ->
                                        service.uploadMembers(own.id(), file == null ? "" : file.fileName(), bytes))
                                .map(id -> HOME + "/" + id)));
    }

    @GET
    @Path("template")
    @Produces(IntakeDownloads.XLSX)
    public Uni<Response> template() {
        return downloads.template(IntakeKind.OWN_MEMBERS);
    }

    @GET
    @Path("{sheetId}")
    public Uni<Response> show(@RestPath UUID sheetId) {
        return forms.show(HOME, sheetId);
    }

    @POST
    @Path("{sheetId}/mapping")
    public Uni<Response> map(@RestPath UUID sheetId) {
        return forms.map(HOME, sheetId);
    }

    @POST
    @Path("{sheetId}/application")
    public Uni<Response> start(@RestPath UUID sheetId) {
        return forms.start(HOME, sheetId);
    }

    @POST
    @Path("{sheetId}/cancellation")
    public Uni<Response> cancel(@RestPath UUID sheetId) {
        return forms.cancel(HOME, sheetId);
    }

    @GET
    @Path("{sheetId}/reversal")
    public Uni<Response> askReversal(@RestPath UUID sheetId) {
        return forms.askReversal(HOME, sheetId);
    }

    @POST
    @Path("{sheetId}/reversal")
    public Uni<Response> undo(@RestPath UUID sheetId) {
        return forms.undo(HOME, sheetId);
    }

    @GET
    @Path("{sheetId}/errors")
    @Produces(IntakeDownloads.XLSX)
    public Uni<Response> errors(@RestPath UUID sheetId) {
        return downloads.withReasons(sheetId);
    }

    private Uni<TemplateInstance> listed(BusinessRef own, @Nullable String cursor, Form form) {
        return reader.ofCooperative(own.id(), Cursor.of(cursor), LINES)
                .map(found -> Templates.list(form, own, lines(found), next(own, found)));
    }

    private List<IntakeLine> lines(Paged<IntakeView> found) {
        return found.items().stream().map(view -> lines.line(view, HOME)).toList();
    }

    private static @Nullable String next(BusinessRef own, Paged<IntakeView> found) {
        return found.next() == null ? null : HOME + "?business=" + own.id() + "&cursor=" + found.next();
    }
}
