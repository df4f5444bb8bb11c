package vn.nhan.catalog.ocop;

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

/** OCOP recognitions of a member's product: photograph the certificate, copy what stands on it, see where it stands. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class RecognitionPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, RecognitionDesk desk);

        static native TemplateInstance add(Form form, RecognitionDesk desk);
    }

    private final RecognitionService recognitions;
    private final RecognitionDesks desks;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    RecognitionPages(
            RecognitionService recognitions, RecognitionDesks desks, Vertx vertx, PageContext page, Pages pages) {
        this.recognitions = recognitions;
        this.desks = desks;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/recognitions")
    public Uni<Response> list(@RestPath UUID id) {
        var form = Form.empty(page.getLocale());
        return desks.of(id, page.getLang())
                .map(desk -> Templates.list(form, desk))
                .chain(pages::show);
    }

    @GET
    @Path("{id}/recognitions/new")
    public Uni<Response> add(@RestPath UUID id) {
        var form = Form.empty(page.getLocale()).with("issuerLevel", IssuerLevel.PROVINCE.key());
        return desks.of(id, page.getLang())
                .map(desk -> Templates.add(form, desk))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/recognitions/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> addSent(@RestPath UUID id, @RestForm("scan") @Nullable FileUpload scan) {
        var form = Form.sent(page.getLocale());
        var told = RecognitionForm.read(form, scan);
        return pages.submitLoading(
                form,
                refused -> desks.of(id, page.getLang()).map(desk -> Templates.add(refused, desk)),
                () -> ChosenFile.bytes(vertx, scan)
                        .map(file -> file.orElseThrow(() -> new Invalid("scan", "value.required")))
                        .chain(file -> recognitions.declare(id, told, file))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("scan", failure))
                        .map(declared -> "/my/products/" + id + "/recognitions"));
    }
}
