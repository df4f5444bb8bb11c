package vn.nhan.tenant.export;

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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.tenant.TenantRegistry;
import vn.nhan.tenant.operator.Operator;

/** The exports of a province: ask for one, watch it grow, fetch it. */
@Path("/")
@RolesAllowed(Operator.ROLE)
class ExportPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                Form form, String slug, String province, List<ExportLine> exports, boolean underWay);
    }

    private final ExportService service;
    private final ArchiveDownload download;
    private final TenantRegistry registry;
    private final PageContext page;
    private final Pages pages;

    ExportPages(
            ExportService service, ArchiveDownload download, TenantRegistry registry, PageContext page, Pages pages) {
        this.service = service;
        this.download = download;
        this.registry = registry;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("operator/tenants/{slug}/exports")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> list(@RestPath String slug) {
        return shown(slug, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("operator/tenants/{slug}/exports")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> request(@RestPath String slug) {
        return act(slug, () -> service.request(slug));
    }

    @POST
    @Path("operator/tenants/exports/{id}/cancellation")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> cancel(@RestPath UUID id) {
        return service.find(id).chain(export -> act(export.slug(), () -> service.cancel(id)));
    }

    @GET
    @Path("operator/tenants/exports/{id}/archive")
    @Produces("application/zip")
    public RestMulti<byte[]> archive(@RestPath UUID id) {
        return download.of(id);
    }

    private Uni<Response> act(String slug, Supplier<Uni<Export>> work) {
        return pages.submitLoading(
                Form.empty(page.getLocale()),
                refused -> shown(slug, refused),
                () -> work.get().map(done -> "/operator/tenants/" + slug + "/exports"));
    }

    private Uni<TemplateInstance> shown(String slug, Form form) {
        var province = registry.bySlug(slug).orElseThrow(RequestFailure::notFound);
        return service.of(slug)
                .map(all -> Templates.list(
                        form,
                        slug,
                        province.name().in(page.getLocale()),
                        all.stream().map(ExportLine::of).toList(),
                        all.stream().anyMatch(Export::isUnderWay)));
    }
}
