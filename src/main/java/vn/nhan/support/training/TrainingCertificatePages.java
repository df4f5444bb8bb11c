package vn.nhan.support.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;

/** Where the code on a certificate leads: who issued it, for what, and when. */
@Path("/certificates/{code}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class TrainingCertificatePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(TrainingCertificate certificate, String issuer);
    }

    private final Certificates certificates;
    private final PageContext page;
    private final Pages pages;

    TrainingCertificatePages(Certificates certificates, PageContext page, Pages pages) {
        this.certificates = certificates;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath String code) {
        return certificates
                .check(code)
                .chain(found -> pages.show(Templates.show(found, page.departmentOn(Dates.dayOf(found.completedAt())))));
    }
}
