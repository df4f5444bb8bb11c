package vn.nhan.business;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.identity.invitation.By;
import vn.nhan.identity.invitation.InvitationLine;
import vn.nhan.identity.invitation.InvitationSlip;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** How a manager invites people into the business. */
@Path("/my/business")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class BusinessInvitationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance people(
                BusinessInvitations.Team team, List<InvitationLine> invited, boolean takenBack);

        static native TemplateInstance invite(
                Form form, BusinessRef business, List<KindOption> roles, List<KindOption> ways);

        static native TemplateInstance slip(InvitationSlip slip, UUID businessId);

        static native TemplateInstance takeBack(UUID businessId, UUID invitationId);
    }

    private final BusinessInvitations service;
    private final InvitationSlip.Writer slips;
    private final PageContext page;
    private final Pages pages;

    BusinessInvitationPages(BusinessInvitations service, InvitationSlip.Writer slips, PageContext page, Pages pages) {
        this.service = service;
        this.slips = slips;
        this.page = page;
        this.pages = pages;
    }

    /** @param done present after an invitation was taken back */
    @GET
    @Path("{id}/people")
    public Uni<Response> people(@RestPath UUID id, @RestQuery @Nullable String done) {
        return service.team(id)
                .chain(team -> pages.show(Templates.people(
                        team,
                        team.invited().stream()
                                .map(open -> InvitationLine.of(open, page.getLocale()))
                                .toList(),
                        done != null)));
    }

    @GET
    @Path("{id}/invitations/new")
    public Uni<Response> invite(@RestPath UUID id) {
        return form(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    /** What opens the invitation is shown with the answer, and never again. */
    @POST
    @Path("{id}/invitations/new")
    public Uni<Response> inviteSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return service.team(id)
                .chain(team -> pages.reply(
                        form,
                        refused -> filled(refused, team.business()),
                        () -> service.invite(id, asked(form))
                                .chain(issued -> pages.show(Templates.slip(
                                        slips.of(issued, form.optional("signInName"), page.getLocale()), id)))));
    }

    @GET
    @Path("{id}/invitations/{invitationId}/revocation")
    public Uni<Response> takeBack(@RestPath UUID id, @RestPath UUID invitationId) {
        return service.invited(id, invitationId).chain(open -> pages.show(Templates.takeBack(id, invitationId)));
    }

    @POST
    @Path("{id}/invitations/{invitationId}/revocation")
    public Uni<Response> takeBackSent(@RestPath UUID id, @RestPath UUID invitationId) {
        return service.takeBack(id, invitationId).replaceWith(Pages.seeOther("/my/business/" + id + "/people?done=1"));
    }

    private Uni<TemplateInstance> form(UUID id, Form form) {
        return service.team(id).map(team -> filled(form, team.business()));
    }

    private TemplateInstance filled(Form form, BusinessRef business) {
        var words = MessageBundles.get(JoiningMessages.class, Localized.Literal.of(page.getLang()));
        return Templates.invite(
                form,
                business,
                List.of(
                        new KindOption(MemberRole.MEMBER.key(), words.member(), words.memberHint()),
                        new KindOption(MemberRole.MANAGER.key(), words.manager(), words.managerHint())),
                List.of(
                        new KindOption(By.CODE.key(), words.byCode(), words.byCodeHint()),
                        new KindOption(By.LINK.key(), words.byLink(), words.byLinkHint())));
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it together with all else
    private static MemberInvitation asked(Form form) {
        return new MemberInvitation(
                form.read("role", MemberRole::of),
                form.read("by", By::of),
                form.optional("name"),
                form.optional("signInName"));
    }
}
