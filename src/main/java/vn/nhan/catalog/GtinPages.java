package vn.nhan.catalog;

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
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** GTINs that nobody has compared with their licence yet. */
@Path("/office/gtins")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class GtinPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, List<GtinReview.Waiting> waiting);
    }

    private final GtinReview review;
    private final PageContext page;
    private final Pages pages;

    GtinPages(GtinReview review, PageContext page, Pages pages) {
        this.review = review;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return listed(Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{variantId}/confirmation")
    public Uni<Response> confirm(@RestPath UUID variantId) {
        return find(variantId, GtinState.CONFIRMED);
    }

    @POST
    @Path("{variantId}/refusal")
    public Uni<Response> refuse(@RestPath UUID variantId) {
        return find(variantId, GtinState.REFUSED);
    }

    private Uni<Response> find(UUID variantId, GtinState state) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                this::listed,
                () -> review.find(variantId, new GtinReview.Finding(state)).map(found -> "/office/gtins"));
    }

    private Uni<TemplateInstance> listed(Form form) {
        return review.waiting().map(waiting -> Templates.list(form, waiting));
    }
}
