package vn.nhan.tenant.operator;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.StateRefresh;
import vn.nhan.platform.text.Dates;

/** Adds a province from a short form. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Operator.ROLE)
class NewTenantPages {

    @CheckedTemplate(basePath = "TenantPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance add(Form form);
    }

    private final TenantService service;
    private final TenantDesk desk;
    private final StateRefresh state;
    private final PageContext page;
    private final Pages pages;
    private final Vertx vertx;
    private final Clock clock;

    NewTenantPages(
            TenantService service,
            TenantDesk desk,
            StateRefresh state,
            PageContext page,
            Pages pages,
            Vertx vertx,
            Clock clock) {
        this.service = service;
        this.desk = desk;
        this.state = state;
        this.page = page;
        this.pages = pages;
        this.vertx = vertx;
        this.clock = clock;
    }

    @GET
    @Path("operator/tenants/new")
    public Uni<Response> add() {
        var form = ProvinceForm.fresh(Form.empty(page.getLocale()), Dates.dayOf(clock.instant()));
        return pages.show(Templates.add(form));
    }

    @POST
    @Path("operator/tenants/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> addSent(@RestForm("logo") @Nullable FileUpload logo) {
        var form = Form.sent(page.getLocale());
        return pages.submit(
                form,
                Templates::add,
                () -> drawing(logo)
                        .chain(svg -> service.add(ProvinceForm.fileOf(form, desk.nextNumber(), svg.orElse(null))))
                        .onFailure(Invalid.class)
                        .transform(refused -> ProvinceForm.inForm(form, (Invalid) refused))
                        .call(state::now)
                        .map(stored -> "/operator/tenants/" + stored.province().slug() + "?said=added"));
    }

    /** Whatever is no drawing is refused with the file that holds it. */
    private Uni<Optional<String>> drawing(@Nullable FileUpload logo) {
        if (logo == null || logo.size() == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (logo.size() > FileText.LONGEST / 2) {
            throw new Invalid("logo", "tenant.file-too-long", java.util.Map.of("max", FileText.LONGEST / 2));
        }
        return vertx.executeBlocking(() -> Optional.of(read(logo)), false);
    }

    private static String read(FileUpload logo) throws IOException {
        // Bytes that are no text become question marks, and the drawing no drawing.
        return new String(Files.readAllBytes(logo.uploadedFile()), StandardCharsets.UTF_8);
    }
}
