package vn.nhan.catalog.feed;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;

/** The feeds of one's own business, with its own goods alone. */
@Path(FeedDesk.MINE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class MyFeedPages {

    private final FeedForms forms;
    private final GoodsExport export;
    private final MyBusiness mine;
    private final PageContext page;

    MyFeedPages(FeedForms forms, GoodsExport export, MyBusiness mine, PageContext page) {
        this.forms = forms;
        this.export = export;
        this.mine = mine;
        this.page = page;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business) {
        return mine.show(business, own -> forms.listed(own, Form.empty(page.getLocale())));
    }

    @POST
    public Uni<Response> make(@RestQuery @Nullable UUID business) {
        return mine.require(business).chain(forms::make);
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return forms.show(FeedDesk.MINE, id);
    }

    @POST
    @Path("{id}/run")
    public Uni<Response> run(@RestPath UUID id) {
        return forms.run(FeedDesk.MINE, id);
    }

    @POST
    @Path("{id}/rotation")
    public Uni<Response> rotate(@RestPath UUID id) {
        return forms.rotate(FeedDesk.MINE, id);
    }

    @POST
    @Path("{id}/revocation")
    public Uni<Response> revoke(@RestPath UUID id) {
        return forms.revoke(FeedDesk.MINE, id);
    }

    /** What one's business has written down, as a file. */
    @GET
    @Path("goods/{format}")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> goods(@RestPath String format, @RestQuery @Nullable UUID business) {
        return mine.require(business).chain(own -> export.of(own.id(), format));
    }
}
