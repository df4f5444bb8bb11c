package vn.nhan.traceability.lot;

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
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** A member's lots. The page of one lot is the label room's, which knows what was printed for it. */
@Path("/my")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class LotPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(LotList list);

        static native TemplateInstance make(Form form, LotChoices choices);
    }

    private final LotService lots;
    private final LotQueries queries;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    LotPages(LotService lots, LotQueries queries, MyBusiness mine, PageContext page, Pages pages) {
        this.lots = lots;
        this.queries = queries;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("lots")
    public Uni<Response> list(@RestQuery @Nullable UUID business, @RestQuery @Nullable String cursor) {
        var from = Cursor.of(cursor);
        return mine.show(
                business,
                own -> queries.names(own.id())
                        .chain(names -> lots.list(own.id(), from, PAGE)
                                .map(found -> Templates.list(LotList.of(own, from, found, names)))));
    }

    @GET
    @Path("lots/new")
    public Uni<Response> make(@RestQuery @Nullable UUID business) {
        return mine.show(
                business,
                own -> choices(own)
                        .map(choices -> Templates.make(choices.begin(Form.empty(page.getLocale())), choices)));
    }

    @POST
    @Path("lots/new")
    public Uni<Response> makeSent(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var command = command(form);
        return pages.submitLoading(
                form,
                refused -> mine.require(business).chain(this::choices).map(choices -> Templates.make(refused, choices)),
                () -> mine.require(business)
                        .chain(own -> lots.make(own.id(), command))
                        .map(lot -> "/my/lots/" + lot.id()));
    }

    @SuppressWarnings("NullAway") // a missing choice goes on to the validation, which names it together with all else
    private static LotService.NewLot command(Form form) {
        var code = form.optional("code");
        return new LotService.NewLot(
                form.read("productId", UUID::fromString),
                form.read("harvestId", UUID::fromString),
                code == null ? null : code.toUpperCase(Locale.ROOT));
    }

    private Uni<LotChoices> choices(BusinessRef business) {
        return queries.stock(business.id()).map(stock -> LotChoices.of(business, stock));
    }
}
