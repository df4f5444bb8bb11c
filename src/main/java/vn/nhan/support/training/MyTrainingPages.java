package vn.nhan.support.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.nhan.platform.html.Pages;

/** The courses that somebody has registered for while signed in. */
@Path("/my/training")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyTrainingPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Slip> slips);
    }

    private final RegistrationService registrations;
    private final Pages pages;

    MyTrainingPages(RegistrationService registrations, Pages pages) {
        this.registrations = registrations;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return registrations.mine().chain(slips -> pages.show(Templates.list(slips)));
    }
}
