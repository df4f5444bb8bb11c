package vn.nhan.catalog.feed;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The feeds of a province, for its officers: make one, see what is wrong with goods, change or end its address. */
@Path(FeedDesk.OFFICE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class FeedPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, FeedDesk desk);

        static native TemplateInstance show(Form form, FeedLine feed);
    }

    private final FeedForms forms;
    private final GoodsExport export;
    private final PageContext page;
    private final Pages pages;

    FeedPages(FeedForms forms, GoodsExport export, PageContext page, Pages pages) {
        this.forms = forms;
        this.export = export;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return forms.listed(null, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    public Uni<Response> make() {
        return forms.make(null);
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return forms.show(FeedDesk.OFFICE, id);
    }

    @POST
    @Path("{id}/run")
    public Uni<Response> run(@RestPath UUID id) {
        return forms.run(FeedDesk.OFFICE, id);
    }

    @POST
    @Path("{id}/rotation")
    public Uni<Response> rotate(@RestPath UUID id) {
        return forms.rotate(FeedDesk.OFFICE, id);
    }

    @POST
    @Path("{id}/revocation")
    public Uni<Response> revoke(@RestPath UUID id) {
        return forms.revoke(FeedDesk.OFFICE, id);
    }

    /** Everything that the province's businesses have written down, as a file. */
    @GET
    @Path("goods/{format}")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> goods(@RestPath String format) {
        return export.of(null, format);
    }
}
