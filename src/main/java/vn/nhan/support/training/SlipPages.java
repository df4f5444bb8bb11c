package vn.nhan.support.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What somebody has who has registered: where to go, whether there is a seat, and how to give it back. */
@Path("/training/registrations/{code}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SlipPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, Slip slip, QrDrawing qr);

        static native TemplateInstance cancel(Form form, Slip slip);
    }

    private final RegistrationService registrations;
    private final CertificateFiles files;
    private final Here here;
    private final PageContext page;
    private final Pages pages;

    SlipPages(RegistrationService registrations, CertificateFiles files, Here here, PageContext page, Pages pages) {
        this.registrations = registrations;
        this.files = files;
        this.here = here;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath String code) {
        return shown(code, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("cancellation")
    public Uni<Response> cancel(@RestPath String code) {
        return asked(code, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("cancellation")
    public Uni<Response> cancelled(@RestPath String code) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> asked(code, refused),
                () -> registrations.cancel(code).map(SlipPages::address));
    }

    @POST
    @Path("name")
    public Uni<Response> name(@RestPath String code) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> shown(code, refused),
                () -> registrations.showName(code, form.ticked("showName")).map(SlipPages::address));
    }

    @GET
    @Path("certificate.pdf")
    @Produces("application/pdf")
    public Uni<Response> certificate(@RestPath String code) {
        return files.ofHolder(code, page.getLang());
    }

    private Uni<TemplateInstance> shown(String code, Form form) {
        return registrations.slip(code).map(slip -> {
            var filled = slip.showsName() ? form.with("showName", "true") : form;
            return Templates.show(filled, slip, QrDrawing.of(here.address(address(slip))));
        });
    }

    private Uni<TemplateInstance> asked(String code, Form form) {
        return registrations.slip(code).map(slip -> Templates.cancel(form, slip));
    }

    private static String address(Slip slip) {
        return "/training/registrations/" + slip.code();
    }
}
