package vn.nhan.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleNames;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;

/** The operator's table of provinces, and the first officer of each. */
@Path("/operator/provinces")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OPERATOR_NAME)
class ProvincePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance provinces(List<ProvinceLine> lines, boolean officerMade);

        static native TemplateInstance newOfficer(Form form, String slug, String province, List<Choice> roles);
    }

    private final ProvinceService service;
    private final Clock clock;
    private final HttpServerRequest request;
    private final PageContext page;
    private final Pages pages;

    ProvincePages(ProvinceService service, Clock clock, HttpServerRequest request, PageContext page, Pages pages) {
        this.service = service;
        this.clock = clock;
        this.request = request;
        this.page = page;
        this.pages = pages;
    }

    /** @param officer present after an officer's account has been made */
    @GET
    public Uni<Response> provinces(@RestQuery @Nullable String officer) {
        var port = request.authority() == null ? -1 : request.authority().port();
        var today = Dates.dayOf(clock.instant());
        return service.provinces()
                .map(all -> all.stream()
                        .map(reached -> ProvinceLine.of(reached, page.getLocale(), port, today))
                        .toList())
                .chain(lines -> pages.show(Templates.provinces(lines, officer != null)));
    }

    @GET
    @Path("{slug}/officers/new")
    public Uni<Response> newOfficer(@RestPath String slug) {
        return pages.show(newOfficer(slug, Form.empty(page.getLocale())));
    }

    @POST
    @Path("{slug}/officers/new")
    public Uni<Response> newOfficerSent(@RestPath String slug) {
        var form = Form.sent(page.getLocale());
        var officer = new ProvinceService.NewOfficer(
                form.value("displayName"),
                form.value("signInName"),
                form.value("password"),
                form.read("role", Role::of),
                null);
        return pages.submit(
                form,
                refused -> newOfficer(slug, refused),
                () -> service.createOfficer(slug, officer).replaceWith("/operator/provinces?officer=1"));
    }

    private TemplateInstance newOfficer(String slug, Form form) {
        return Templates.newOfficer(
                form,
                slug,
                service.province(slug).name().in(page.getLocale()),
                RoleNames.ofADepartment(page.getLocale()));
    }
}
