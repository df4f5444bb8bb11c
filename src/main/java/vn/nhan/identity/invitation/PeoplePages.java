package vn.nhan.identity.invitation;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** The administrator's desk: who has which role in the province, who is invited. */
@Path("/admin/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class PeoplePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance people(List<PersonLine> people, List<InvitationLine> invitations, String done);

        static native TemplateInstance invite(Form form, InviteChoices choices, String action, String back);

        static native TemplateInstance slip(InvitationSlip slip, String back);

        static native TemplateInstance end(Form form, PersonLine person);

        static native TemplateInstance takeBack(UUID id);
    }

    private static final String HERE = "/admin/people";

    private final RoleDesk roles;
    private final InvitationDesk desk;
    private final InvitationSlip.Writer slips;
    private final InviteChoices.Maker choices;
    private final CurrentActor actor;
    private final PageContext page;
    private final Pages pages;

    PeoplePages(
            RoleDesk roles,
            InvitationDesk desk,
            InvitationSlip.Writer slips,
            InviteChoices.Maker choices,
            CurrentActor actor,
            PageContext page,
            Pages pages) {
        this.roles = roles;
        this.desk = desk;
        this.slips = slips;
        this.choices = choices;
        this.actor = actor;
        this.page = page;
        this.pages = pages;
    }

    /** @param done what was just done: {@code ended}, {@code taken-back} */
    @GET
    public Uni<Response> people(@RestQuery @Nullable String done) {
        return roles.standing()
                .chain(standing -> desk.open(Cursor.START, Paged.MAX)
                        .chain(open -> pages.show(Templates.people(
                                standing.stream().map(this::line).toList(),
                                open.items().stream()
                                        .map(invitation -> InvitationLine.of(invitation, page.getLocale()))
                                        .toList(),
                                done == null ? "" : done))));
    }

    @GET
    @Path("invitations/new")
    public Uni<Response> invite() {
        return pages.show(invite(Form.empty(page.getLocale())));
    }

    /** What opens the invitation is shown with the answer, and never again. */
    @POST
    @Path("invitations/new")
    public Uni<Response> inviteSent() {
        var form = Form.sent(page.getLocale());
        return pages.reply(
                form,
                this::invite,
                () -> desk.invite(asked(form))
                        .chain(issued -> pages.show(Templates.slip(
                                slips.of(issued, form.optional("signInName"), page.getLocale()), HERE))));
    }

    @GET
    @Path("invitations/{id}/revocation")
    public Uni<Response> takeBack(@RestPath UUID id) {
        return desk.require(id).chain(found -> pages.show(Templates.takeBack(id)));
    }

    @POST
    @Path("invitations/{id}/revocation")
    public Uni<Response> takeBackSent(@RestPath UUID id) {
        return desk.revoke(id).replaceWith(Pages.seeOther(HERE + "?done=taken-back"));
    }

    @GET
    @Path("role-grants/{id}/end")
    public Uni<Response> end(@RestPath UUID id) {
        return ending(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("role-grants/{id}/end")
    public Uni<Response> endSent(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> ending(id, refused),
                () -> roles.end(id).replaceWith(HERE + "?done=ended"));
    }

    private Uni<TemplateInstance> ending(UUID id, Form form) {
        return roles.read(id).map(grant -> Templates.end(form, line(grant)));
    }

    private TemplateInstance invite(Form form) {
        return Templates.invite(
                form, choices.of(InvitationDesk.BY_ADMINISTRATORS, page.getLocale()), HERE + "/invitations/new", HERE);
    }

    private PersonLine line(RoleGrantView grant) {
        return PersonLine.of(grant, actor.require().accountId(), page.getLocale());
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it together with all else
    static NewInvitation asked(Form form) {
        return new NewInvitation(
                form.read("role", Role::of),
                form.optional("communeCode"),
                form.read("by", By::of),
                form.optional("name"),
                form.optional("signInName"));
    }
}
