package vn.nhan.identity.invitation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where an operator invites the first people of a province. */
@Path("/operator/provinces")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OPERATOR_NAME)
class OperatorInvitationPages {

    private static final String BACK = "/operator/provinces";

    private final InvitationDesk desk;
    private final InvitationSlip.Writer slips;
    private final InviteChoices.Maker choices;
    private final PageContext page;
    private final Pages pages;

    OperatorInvitationPages(
            InvitationDesk desk,
            InvitationSlip.Writer slips,
            InviteChoices.Maker choices,
            PageContext page,
            Pages pages) {
        this.desk = desk;
        this.slips = slips;
        this.choices = choices;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{slug}/invitations/new")
    public Uni<Response> invite(@RestPath String slug) {
        return pages.show(form(slug, Form.empty(page.getLocale())));
    }

    /** What opens the invitation is shown with the answer, and never again. */
    @POST
    @Path("{slug}/invitations/new")
    public Uni<Response> inviteSent(@RestPath String slug) {
        var form = Form.sent(page.getLocale());
        var province = desk.province(slug).id();
        return pages.reply(
                form,
                refused -> form(slug, refused),
                () -> desk.inviteInto(slug, PeoplePages.asked(form))
                        .chain(issued -> pages.show(PeoplePages.Templates.slip(
                                slips.of(province, issued, form.optional("signInName"), page.getLocale()), BACK))));
    }

    private TemplateInstance form(String slug, Form form) {
        var province = desk.province(slug);
        return PeoplePages.Templates.invite(
                form,
                choices.of(InvitationDesk.BY_OPERATORS, page.getLocale()),
                BACK + "/" + province.slug() + "/invitations/new",
                BACK);
    }
}
