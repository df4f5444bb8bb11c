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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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

    private final FeedService feeds;
    private final FeedLines lines;
    private final GoodsExport export;
    private final PageContext page;
    private final Pages pages;

    FeedPages(FeedService feeds, FeedLines lines, GoodsExport export, PageContext page, Pages pages) {
        this.feeds = feeds;
        this.lines = lines;
        this.export = export;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return listed(Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    public Uni<Response> make() {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                this::listed,
                () -> feeds.make(null).map(FeedPages::address));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/run")
    public Uni<Response> run(@RestPath UUID id) {
        return act(id, () -> feeds.request(id, true));
    }

    @POST
    @Path("{id}/rotation")
    public Uni<Response> rotate(@RestPath UUID id) {
        return act(id, () -> feeds.rotate(id, true));
    }

    @POST
    @Path("{id}/revocation")
    public Uni<Response> revoke(@RestPath UUID id) {
        return act(id, () -> feeds.revoke(id, true));
    }

    /** Everything that the province's businesses have written down, as a file. */
    @GET
    @Path("goods/{format}")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> goods(@RestPath String format) {
        return export.of(null, format);
    }

    private Uni<Response> act(UUID id, Supplier<Uni<Void>> work) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> work.get().replaceWith(address(id)));
    }

    private Uni<TemplateInstance> listed(Form form) {
        return feeds.list(null)
                .map(all -> Templates.list(
                        form,
                        new FeedDesk(
                                FeedDesk.OFFICE,
                                lines.of(all, false),
                                List.of(
                                        FeedDesk.OFFICE + "/goods/xlsx",
                                        FeedDesk.OFFICE + "/goods/csv",
                                        FeedDesk.OFFICE + "/goods/json"),
                                null)));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return feeds.read(id, true).map(view -> Templates.show(form, lines.of(view, false)));
    }

    private static String address(UUID id) {
        return FeedDesk.OFFICE + "/" + id;
    }
}
