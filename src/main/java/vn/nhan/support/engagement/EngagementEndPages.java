package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.problem.Invalid;

/** How an engagement ends, and what is said and paid then. */
@Path("/engagements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.EXPERT_NAME, Role.OFFICER_NAME})
class EngagementEndPages {

    private final EngagementShow show;
    private final AcceptanceService acceptance;
    private final PaymentService payments;
    private final RatingService ratings;
    private final PageContext page;

    EngagementEndPages(
            EngagementShow show,
            AcceptanceService acceptance,
            PaymentService payments,
            RatingService ratings,
            PageContext page) {
        this.show = show;
        this.acceptance = acceptance;
        this.payments = payments;
        this.ratings = ratings;
        this.page = page;
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<Response> accepted(@RestPath UUID id) {
        return show.submit(id, Form.sent(page.getLocale()), () -> acceptance.accept(id));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<Response> refused(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return show.submit(id, form, () -> acceptance.refuse(id, because(form, "refusal")));
    }

    @POST
    @Path("{id}/cancellation")
    public Uni<Response> cancelled(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return show.submit(id, form, () -> acceptance.cancel(id, because(form, "cancellation")));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> withdrawn(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return show.submit(id, form, () -> acceptance.withdraw(id, because(form, "withdrawal")));
    }

    @POST
    @Path("{id}/payments")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<Response> paid(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var told = EngagementForms.payment(form);
        return show.submit(id, form, () -> payments.record(id, told));
    }

    @POST
    @Path("{id}/rating")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME})
    public Uni<Response> rated(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var told = EngagementForms.rating(form);
        return show.submit(id, form, () -> ratings.rate(id, told));
    }

    /** The field of a form bears the name of what is done, for there are several on the page. */
    private static AcceptanceService.Because because(Form form, String field) {
        var reason = form.value(field).replace("\r", "");
        if (reason.isBlank()) {
            throw new Invalid(field, "text.required");
        }
        return new AcceptanceService.Because(reason);
    }
}
