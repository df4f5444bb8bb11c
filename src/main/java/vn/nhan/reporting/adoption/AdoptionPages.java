package vn.nhan.reporting.adoption;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.reporting.adoption.AdoptionForm.Tick;

/** The operator's pages for provinces that merge: choose, look what would collide, confirm; take it back. */
@Path("/operator/adoptions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OPERATOR_NAME)
class AdoptionPages {

    private static final String HOME = "/operator/adoptions";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<AdoptionLine> lines, String done);

        static native TemplateInstance add(Form form, List<Choice> successors, List<Tick> predecessors);

        static native TemplateInstance check(Form form, CheckPage report);

        static native TemplateInstance reversal(Form form, AdoptionLine line);
    }

    private final AdoptionService service;
    private final PageContext page;
    private final Pages pages;

    AdoptionPages(AdoptionService service, PageContext page, Pages pages) {
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    /** @param done {@code adopted} or {@code reverted} after either was done */
    @GET
    public Uni<Response> list(@RestQuery @Nullable String done) {
        return service.all()
                .map(all -> all.stream().map(this::line).toList())
                .chain(lines -> pages.show(Templates.list(lines, done == null ? "" : done)));
    }

    @GET
    @Path("new")
    public Uni<Response> add() {
        return pages.show(add(Form.empty(page.getLocale()), new AdoptionForm("", List.of(), "", null)));
    }

    @POST
    @Path("new")
    public Uni<Response> addSent() {
        var form = Form.sent(page.getLocale());
        var chosen = AdoptionForm.read(form);
        return pages.submit(
                form,
                refused -> add(refused, chosen),
                () -> service.dryRun(chosen.successor(), chosen.command()).map(report -> chosen.checkAddress()));
    }

    @GET
    @Path("check")
    public Uni<Response> check(
            @RestQuery @Nullable String successor,
            @RestQuery List<String> predecessors,
            @RestQuery @Nullable String decree,
            @RestQuery @Nullable String effectiveOn) {
        var chosen = new AdoptionForm(
                successor == null ? "" : successor, predecessors, decree == null ? "" : decree, effectiveOn);
        return checked(chosen, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("check")
    public Uni<Response> confirmed() {
        var form = Form.sent(page.getLocale());
        var chosen = AdoptionForm.read(form);
        return pages.submit(
                form,
                refused -> add(refused, chosen),
                () -> service.adopt(chosen.successor(), chosen.command())
                        .call(service::tell)
                        .replaceWith(HOME + "?done=adopted"));
    }

    @GET
    @Path("{id}/reversal")
    public Uni<Response> reversal(@RestPath UUID id) {
        return asked(id).chain(line -> pages.show(Templates.reversal(Form.empty(page.getLocale()), line)));
    }

    @POST
    @Path("{id}/reversal")
    public Uni<Response> reversalSent(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> asked(id).map(line -> Templates.reversal(refused, line)),
                () -> asked(id)
                        .chain(line -> service.revert(line.successorSlug(), id))
                        .replaceWith(HOME + "?done=reverted"));
    }

    private TemplateInstance add(Form form, AdoptionForm chosen) {
        var provinces = service.provinces();
        return Templates.add(
                form, chosen.successors(provinces, page.getLocale()), chosen.ticks(provinces, page.getLocale()));
    }

    private Uni<TemplateInstance> checked(AdoptionForm chosen, Form form) {
        return service.dryRun(chosen.successor(), chosen.command())
                .map(report -> Templates.check(form, CheckPage.of(report, chosen, service, page.getLocale())));
    }

    private Uni<AdoptionLine> asked(UUID id) {
        return service.all()
                .map(all -> all.stream()
                        .filter(adoption -> adoption.id().equals(id))
                        .findFirst()
                        .map(this::line)
                        .orElseThrow(RequestFailure::notFound));
    }

    private AdoptionLine line(AdoptionView adoption) {
        return AdoptionLine.of(adoption, service, page.getLocale());
    }
}
