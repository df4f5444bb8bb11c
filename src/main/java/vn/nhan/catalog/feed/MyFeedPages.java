package vn.nhan.catalog.feed;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The feeds of one's own business, with its own goods alone. */
@Path(FeedDesk.MINE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class MyFeedPages {

    private final FeedService feeds;
    private final FeedLines lines;
    private final GoodsExport export;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    MyFeedPages(
            FeedService feeds, FeedLines lines, GoodsExport export, MyBusiness mine, PageContext page, Pages pages) {
        this.feeds = feeds;
        this.lines = lines;
        this.export = export;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business) {
        return mine.show(business, own -> listed(own, Form.empty(page.getLocale())));
    }

    @POST
    public Uni<Response> make(@RestQuery @Nullable UUID business) {
        return mine.require(business)
                .chain(own -> pages.submitLoading(
                        Form.sent(page.getLocale()),
                        refused -> listed(own, refused),
                        () -> feeds.make(own.id()).map(MyFeedPages::address)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/run")
    public Uni<Response> run(@RestPath UUID id) {
        return act(id, () -> feeds.request(id, false));
    }

    @POST
    @Path("{id}/rotation")
    public Uni<Response> rotate(@RestPath UUID id) {
        return act(id, () -> feeds.rotate(id, false));
    }

    @POST
    @Path("{id}/revocation")
    public Uni<Response> revoke(@RestPath UUID id) {
        return act(id, () -> feeds.revoke(id, false));
    }

    /** What one's business has written down, as a file. */
    @GET
    @Path("goods/{format}")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> goods(@RestPath String format, @RestQuery @Nullable UUID business) {
        return mine.require(business).chain(own -> export.of(own.id(), format));
    }

    private Uni<Response> act(UUID id, Supplier<Uni<Void>> work) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> work.get().replaceWith(address(id)));
    }

    private Uni<TemplateInstance> listed(BusinessRef own, Form form) {
        var query = "?business=" + own.id();
        return feeds.list(own.id())
                .map(all -> FeedPages.Templates.list(
                        form,
                        new FeedDesk(
                                FeedDesk.MINE + query,
                                lines.of(all, true),
                                List.of(
                                        FeedDesk.MINE + "/goods/xlsx" + query,
                                        FeedDesk.MINE + "/goods/csv" + query,
                                        FeedDesk.MINE + "/goods/json" + query),
                                own.name())));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return feeds.read(id, false).map(view -> FeedPages.Templates.show(form, lines.of(view, true)));
    }

    private static String address(UUID id) {
        return FeedDesk.MINE + "/" + id;
    }
}
