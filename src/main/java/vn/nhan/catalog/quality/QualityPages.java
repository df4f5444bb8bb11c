package vn.nhan.catalog.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What a member's products score, and what to mend first. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class QualityPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(ScoreList list);

        static native TemplateInstance show(ScoreSheet sheet);
    }

    private final QualityService quality;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    QualityPages(QualityService quality, MyBusiness mine, PageContext page, Pages pages) {
        this.quality = quality;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("quality")
    public Uni<Response> list(@RestQuery @Nullable UUID business, @RestQuery @Nullable String cursor) {
        var from = Rank.of(cursor);
        return mine.show(
                business,
                own -> quality.ofBusiness(own.id(), from, ScoreList.PAGE)
                        .map(found -> Templates.list(ScoreList.of(own, from, found, page.getLocale()))));
    }

    @GET
    @Path("{id}/quality")
    public Uni<Response> show(@RestPath UUID id) {
        return quality.read(id, page.getLocale())
                .map(sheet -> Templates.show(ScoreSheet.of(sheet, page.getLocale())))
                .chain(pages::show);
    }
}
