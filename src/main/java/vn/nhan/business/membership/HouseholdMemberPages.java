package vn.nhan.business.membership;

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
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;

/** A cooperative's households; for a household, the cooperatives that it belongs to. */
@Path("/my/cooperative")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class HouseholdMemberPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, HouseholdDesk desk);
    }

    private final MembershipService service;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    HouseholdMemberPages(MembershipService service, MyBusiness mine, PageContext page, Pages pages) {
        this.service = service;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestQuery @Nullable UUID business) {
        return mine.showOwn(business, own -> desk(own).map(desk -> Templates.show(Form.empty(page.getLocale()), desk)));
    }

    @POST
    @SuppressWarnings("NullAway") // a missing day goes on to the validation
    public Uni<Response> join(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var share = form.read("shareAmount", Dong::parse);
        var command = new MembershipService.NewMembership(
                form.value("household"),
                form.read("joinedOn", Dates::parse),
                share == null ? null : share.dong().amount());
        return act(business, form, own -> service.join(own.id(), command));
    }

    @POST
    @Path("memberships/{id}/leaving")
    @SuppressWarnings("NullAway") // as above
    public Uni<Response> leave(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var command = new MembershipService.Leaving(form.read("leftOn", Dates::parse));
        return act(business, form, own -> service.leave(id, command));
    }

    @POST
    @Path("memberships/{id}/leaving/removal")
    public Uni<Response> stay(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        return act(business, Form.sent(page.getLocale()), own -> service.stay(id));
    }

    @POST
    @Path("memberships/{id}/removal")
    public Uni<Response> remove(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        return act(business, Form.sent(page.getLocale()), own -> service.remove(id));
    }

    private Uni<Response> act(@Nullable UUID business, Form form, Function<BusinessRef, Uni<?>> deed) {
        return mine.requireOwn(business)
                .chain(own -> pages.submitLoading(
                        form,
                        refused -> desk(own).map(desk -> Templates.show(refused, desk)),
                        () -> deed.apply(own).map(done -> "/my/cooperative?business=" + own.id())));
    }

    private Uni<HouseholdDesk> desk(BusinessRef own) {
        return service.isCooperative(own.id())
                .chain(cooperative -> (cooperative ? service.households(own.id()) : service.cooperatives(own.id()))
                        .map(stays -> HouseholdDesk.of(own, cooperative, stays)));
    }
}
