package vn.nhan.support.fair;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What came of a meeting, as an officer or the stand tells it. */
@Path("/office/fair-meetings/{meetingId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class FairMeetingPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, FairView fair, FairPlan.Meeting meeting, List<Choice> outcomes);
    }

    private final FairService fairs;
    private final FairDesk desk;
    private final PageContext page;
    private final Pages pages;

    FairMeetingPages(FairService fairs, FairDesk desk, PageContext page, Pages pages) {
        this.fairs = fairs;
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath UUID meetingId) {
        return shown(meetingId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("outcome")
    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it
    public Uni<Response> tell(@RestPath UUID meetingId) {
        var form = Form.sent(page.getLocale());
        var told = new FairDesk.Told(
                form.read("outcome", Outcome::of), form.read("amount", Long::valueOf), form.optional("note"));
        return pages.submitLoading(
                form,
                refused -> shown(meetingId, refused),
                () -> desk.tell(meetingId, told).map(FairMeetingPages::address));
    }

    @POST
    @Path("removal")
    public Uni<Response> drop(@RestPath UUID meetingId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(meetingId, refused),
                () -> desk.drop(meetingId).map(FairMeetingPages::address));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        var words = MessageBundles.get(FairMessages.class, Localized.Literal.of(page.getLang()));
        var outcomes = Arrays.stream(Outcome.values())
                .map(one -> new Choice(one.key(), one.in(words)))
                .toList();
        return desk.fairOf(id)
                .chain(fairs::plan)
                .map(plan -> plan.meetings().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> Templates.show(form, plan.fair(), one, outcomes))
                        .orElseThrow(FairFailure.NotFound::new));
    }

    private static String address(FairPlan plan) {
        return "/office/fairs/" + plan.fair().id();
    }
}
