package vn.nhan.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.People;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Closed reports: everybody in the department reads them, whoever leads it closes a period after looking once more. */
@Path("/office/reports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class ClosedReportPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(ClosedReportList list);

        static native TemplateInstance choose(Form form, List<Choice> kinds);

        static native TemplateInstance confirm(Form form, ReportContents contents);
    }

    private final ClosedReportService reports;
    private final ClosedReportForms forms;
    private final CurrentActor actor;
    private final People people;
    private final PageContext page;
    private final Pages pages;

    ClosedReportPages(
            ClosedReportService reports,
            ClosedReportForms forms,
            CurrentActor actor,
            People people,
            PageContext page,
            Pages pages) {
        this.reports = reports;
        this.forms = forms;
        this.actor = actor;
        this.people = people;
        this.page = page;
        this.pages = pages;
    }

    /** @param closed present after a period has been closed */
    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String closed) {
        var from = Cursor.of(cursor);
        var reader = new ClosedReportList.Reader(closed != null, actor.require().has(Role.LEAD));
        return reports.list(from, PAGE)
                .chain(rows -> people.names(closers(rows)).map(names -> ClosedReportList.of(from, rows, names, reader)))
                .chain(list -> pages.show(Templates.list(list)));
    }

    /** Which period? Once that is said, its numbers are shown before they are closed for good. */
    @GET
    @Path("new")
    @RolesAllowed(Role.LEAD_NAME)
    public Uni<Response> prepare(
            @RestQuery @Nullable String kind, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        if (kind == null && from == null && to == null) {
            return pages.show(choose(forms.suggested()));
        }
        var form = Form.empty(page.getLocale())
                .with("kind", kind)
                .with("from", from)
                .with("to", to);
        var asked = forms.period(form);
        return confirm(form.with("title", asked.title()), asked).chain(pages::show);
    }

    @POST
    @Path("new")
    @RolesAllowed(Role.LEAD_NAME)
    public Uni<Response> close() {
        var form = Form.sent(page.getLocale());
        var asked = ClosedReportForms.read(form);
        return pages.submitLoading(
                form,
                refused -> confirm(refused, forms.titled(asked)),
                () -> reports.close(asked).replaceWith("/office/reports?closed=1"));
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_JSON)
    @Uncompressed
    public Uni<Response> file(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String known) {
        return reports.read(id).map(report -> ReportDownload.of(report, known));
    }

    /** The numbers of the period, or the question for another one when this cannot be closed. */
    private Uni<TemplateInstance> confirm(Form form, ClosedReportService.NewReport asked) {
        return Uni.createFrom()
                .deferred(() -> reports.preview(asked))
                .map(contents -> Templates.confirm(form, contents))
                .onFailure(DomainFailure.class)
                .recoverWithItem(refused -> choose(form.hasErrors() ? form : form.refuse((DomainFailure) refused)));
    }

    private static Set<UUID> closers(Paged<ClosedReportView> rows) {
        return rows.items().stream().map(ClosedReportView::closedBy).collect(Collectors.toSet());
    }

    private TemplateInstance choose(Form form) {
        return Templates.choose(form, forms.kinds());
    }
}
