package vn.nhan.marketplace.board;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.web.Cursor;

/** Goods by marketplaces: what stands where, and what is missing. */
@Path(GoodsSheet.HOME)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class AllGoodsPages {

    private static final int PAGE = 25;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance goods(GoodsSheet sheet);
    }

    private final GoodsBoard board;
    private final MyBusiness mine;
    private final PageContext page;

    AllGoodsPages(GoodsBoard board, MyBusiness mine, PageContext page) {
        this.board = board;
        this.mine = mine;
        this.page = page;
    }

    @GET
    public Uni<Response> goods(@RestQuery @Nullable UUID business, @RestQuery @Nullable String cursor) {
        var part = new BoardQueries.Part(null, Cursor.of(cursor), PAGE);
        return mine.show(
                business,
                own -> board.of(own.id(), part)
                        .map(found -> Templates.goods(
                                GoodsSheet.of(own, found, part.cursor(), new BoardSheet(page.getLang())))));
    }
}
