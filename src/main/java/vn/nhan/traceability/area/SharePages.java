package vn.nhan.traceability.area;

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
import java.math.BigDecimal;
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
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** Which household of the cooperative works how much of which plot. */
@Path("/my/plot-shares")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class SharePages {

    private static final int PERCENT_DIGITS = 2;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, ShareDesk desk);
    }

    private final ShareService shares;
    private final Plots plots;
    private final MyBusiness mine;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;

    SharePages(ShareService shares, Plots plots, MyBusiness mine, TenantTx tx, PageContext page, Pages pages) {
        this.shares = shares;
        this.plots = plots;
        this.mine = mine;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestQuery @Nullable UUID business) {
        return mine.show(business, own -> shown(Form.empty(page.getLocale()), own));
    }

    @POST
    @Path("plots/{plotId}")
    @SuppressWarnings("NullAway") // what is missing goes on to the validation
    public Uni<Response> add(@RestPath UUID plotId, @RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var command = new ShareService.NewShare(
                form.read("householdId", UUID::fromString),
                form.read("share", SharePages::part),
                form.read("fromDay", Dates::parse),
                form.read("toDay", Dates::parse));
        return act(business, form, () -> shares.add(plotId, command));
    }

    @POST
    @Path("{id}/end")
    @SuppressWarnings("NullAway") // as above
    public Uni<Response> end(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var command = new ShareService.End(form.read("toDay", Dates::parse));
        return act(business, form, () -> shares.end(id, command));
    }

    @POST
    @Path("{id}/removal")
    public Uni<Response> remove(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        return act(business, Form.sent(page.getLocale()), () -> shares.remove(id));
    }

    private Uni<Response> act(@Nullable UUID business, Form form, Supplier<Uni<?>> deed) {
        return mine.require(business)
                .chain(own -> pages.submitLoading(
                        form,
                        refused -> shown(refused, own),
                        () -> deed.get().map(done -> "/my/plot-shares?business=" + own.id())));
    }

    private Uni<TemplateInstance> shown(Form form, BusinessRef own) {
        return tx.inTenant(session -> shares.ofBusiness(own.id())
                .chain(found -> shares.holders(own)
                        .chain(holders -> plots.ofBusiness(session, own.id())
                                .map(land -> Templates.show(form, ShareDesk.of(own, land, found, holders))))));
    }

    /** Typed as a percentage. */
    private static BigDecimal part(String percent) {
        return Numbers.parse(percent).movePointLeft(PERCENT_DIGITS);
    }
}
