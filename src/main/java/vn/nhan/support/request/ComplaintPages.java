package vn.nhan.support.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** Complaints about refusals, the late ones first; the department's head answers them. */
@Path("/office/support")
@Produces(MediaType.TEXT_HTML)
class ComplaintPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Row> rows);

        static native TemplateInstance show(Form form, Shown shown);
    }

    record Row(RequestQueries.Plea it, String need) {}

    record Shown(RequestCard card, RequestView.Plea plea) {}

    private final Desk desk;
    private final Complaining complaining;
    private final RequestReading reading;
    private final PageContext page;
    private final Pages pages;

    ComplaintPages(Desk desk, Complaining complaining, RequestReading reading, PageContext page, Pages pages) {
        this.desk = desk;
        this.complaining = complaining;
        this.reading = reading;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("complaints")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> list() {
        return desk.words(page.getLang())
                .chain(words -> desk.complaints()
                        .map(all -> all.stream()
                                .map(plea -> new Row(plea, words.need(plea.need())))
                                .toList()))
                .chain(rows -> pages.show(Templates.list(rows)));
    }

    @GET
    @Path("complaints/{id}")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("complaints/{id}/decision")
    @RolesAllowed(Role.LEAD_NAME)
    public Uni<Response> decide(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var outcome = form.read("outcome", ComplaintOutcome::of);
        return pages.submitLoading(form, refused -> shown(id, refused), () -> {
            if (outcome == null) {
                throw new Invalid("outcome", "value.required");
            }
            return complaining
                    .decide(id, new Complaining.Verdict(outcome, form.value("text")))
                    .map(done -> "/office/support/complaints");
        });
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return complaining
                .requestOf(id)
                .chain(reading::read)
                .chain(view -> desk.words(page.getLang())
                        .map(words -> Templates.show(
                                form,
                                new Shown(
                                        new RequestCard(view, words),
                                        view.complaints().stream()
                                                .filter(plea -> plea.id().equals(id))
                                                .findFirst()
                                                .orElseThrow(RequestFailure.NotFound::new)))));
    }
}
