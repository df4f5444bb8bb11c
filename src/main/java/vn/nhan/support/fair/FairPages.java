package vn.nhan.support.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.support.training.NeedNames;

/** Digital Transformation Day (31 December) and others: who offers what, what is looked for, and what came of it. */
@Path("/fairs")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FairPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<FairView> fairs);

        static native TemplateInstance show(FairView fair, NeedNames needs);
    }

    private final FairService fairs;
    private final PageContext page;
    private final Pages pages;

    FairPages(FairService fairs, PageContext page, Pages pages) {
        this.fairs = fairs;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return fairs.list().chain(found -> pages.show(Templates.list(found)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return fairs.needs()
                .map(tree -> new NeedNames(tree, page.getLang()))
                .chain(needs -> fairs.read(id).chain(fair -> pages.show(Templates.show(fair, needs))));
    }
}
