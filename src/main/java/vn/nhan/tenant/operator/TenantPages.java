package vn.nhan.tenant.operator;

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
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.ProblemTexts;
import vn.nhan.platform.tenancy.StateRefresh;

/** The register of provinces: look at one, give it a new file, suspend it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Operator.ROLE)
class TenantPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<TenantView> tenants);

        static native TemplateInstance show(TenantDetails details, String said);

        static native TemplateInstance file(Form form, TenantView tenant);

        static native TemplateInstance suspend(Form form, TenantView tenant);
    }

    private final TenantDesk desk;
    private final TenantService service;
    private final SuspensionService suspensions;
    private final StateRefresh state;
    private final PageContext page;
    private final Pages pages;

    TenantPages(
            TenantDesk desk,
            TenantService service,
            SuspensionService suspensions,
            StateRefresh state,
            PageContext page,
            Pages pages) {
        this.desk = desk;
        this.service = service;
        this.suspensions = suspensions;
        this.state = state;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("operator/tenants")
    public Uni<Response> list() {
        return pages.show(Templates.list(desk.all()));
    }

    /** @param said what has just been done, to be confirmed: {@code added}, {@code changed}, {@code suspended}, {@code resumed} */
    @GET
    @Path("operator/tenants/{slug}")
    public Uni<Response> show(@RestPath String slug, @RestQuery @Nullable String said) {
        return desk.details(slug).chain(details -> pages.show(Templates.show(details, said == null ? "" : said)));
    }

    @GET
    @Path("operator/tenants/{slug}/file")
    public Uni<Response> file(@RestPath String slug) {
        return desk.details(slug)
                .chain(details -> pages.show(Templates.file(
                        Form.empty(page.getLocale())
                                .with("file", details.file())
                                .with("version", details.version()),
                        details.tenant())));
    }

    @POST
    @Path("operator/tenants/{slug}/file")
    public Uni<Response> fileSent(@RestPath String slug) {
        var form = Form.sent(page.getLocale());
        var tenant = desk.view(service.require(slug));
        var version = form.read("version", Integer::valueOf);
        return pages.submit(
                form,
                refused -> Templates.file(refused, tenant),
                () -> Uni.createFrom()
                        .deferred(() -> service.change(slug, typed(form), version))
                        .onFailure(Invalid.class)
                        .transform(refused -> atTheFile((Invalid) refused))
                        .chain(state::now)
                        .map(done -> address(slug) + "?said=changed"));
    }

    @GET
    @Path("operator/tenants/{slug}/suspension")
    public Uni<Response> suspend(@RestPath String slug) {
        return pages.show(Templates.suspend(Form.empty(page.getLocale()), desk.view(service.require(slug))));
    }

    @POST
    @Path("operator/tenants/{slug}/suspension")
    public Uni<Response> suspendSent(@RestPath String slug) {
        var form = Form.sent(page.getLocale());
        var province = service.require(slug);
        if (!form.ticked("understood")) {
            form.refuse(new FieldError("understood", "value.required"));
        }
        return pages.submit(
                form,
                refused -> Templates.suspend(refused, desk.view(province)),
                () -> suspensions
                        .suspend(province, new SuspensionService.Because(form.value("reason")))
                        .map(done -> address(slug) + "?said=suspended"));
    }

    @POST
    @Path("operator/tenants/{slug}/resumption")
    public Uni<Response> resume(@RestPath String slug) {
        return suspensions.lift(service.require(slug)).map(done -> Pages.seeOther(address(slug) + "?said=resumed"));
    }

    private static FileText typed(Form form) {
        return new FileText(form.value("file").replace("\r\n", "\n") + "\n");
    }

    /** All reasons beside the one field that there is, each with its place in the file. */
    private Invalid atTheFile(Invalid refused) {
        return new Invalid(refused.fields().stream()
                .map(error -> new FieldError(
                        "file",
                        "tenant-file.at",
                        Map.of(
                                "place", error.field(),
                                "reason", ProblemTexts.sentence(error.code(), error.args(), page.getLocale()))))
                .toList());
    }

    private static String address(String slug) {
        return "/operator/tenants/" + slug;
    }
}
