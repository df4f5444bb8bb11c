package vn.nhan.business.member;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.MemberRole;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Who belongs to a business: its people see each other, managers change it. */
@Path("/my/members")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class MemberPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance members(Form form, MemberDesk desk);
    }

    private final MemberService service;
    private final MyBusiness mine;
    private final CurrentActor actor;
    private final PageContext page;
    private final Pages pages;

    MemberPages(MemberService service, MyBusiness mine, CurrentActor actor, PageContext page, Pages pages) {
        this.service = service;
        this.mine = mine;
        this.actor = actor;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> members(@RestQuery @Nullable UUID business) {
        return mine.showOwn(
                business, own -> desk(own.id()).map(desk -> Templates.members(Form.empty(page.getLocale()), desk)));
    }

    @POST
    @Path("{accountId}/role")
    @SuppressWarnings("NullAway") // a missing role goes on to the validation
    public Uni<Response> give(@RestPath UUID accountId, @RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var role = new MemberService.NewRole(form.read("role", MemberRole::of));
        return mine.requireOwn(business)
                .chain(own -> pages.submitLoading(
                        form,
                        refused -> desk(own.id()).map(desk -> Templates.members(refused, desk)),
                        () -> service.give(own.id(), accountId, role).replaceWith(address(own.id()))));
    }

    @POST
    @Path("{accountId}/removal")
    public Uni<Response> remove(@RestPath UUID accountId, @RestQuery @Nullable UUID business) {
        return mine.requireOwn(business)
                .chain(own -> pages.submitLoading(
                        Form.sent(page.getLocale()),
                        refused -> desk(own.id()).map(desk -> Templates.members(refused, desk)),
                        () -> service.remove(own.id(), accountId).replaceWith(address(own.id()))));
    }

    private Uni<MemberDesk> desk(UUID businessId) {
        return mine.requireOwn(businessId)
                .chain(own -> service.list(businessId)
                        .map(members ->
                                MemberDesk.of(own, members, actor.require().accountId())));
    }

    private static String address(UUID businessId) {
        return "/my/members?business=" + businessId;
    }
}
