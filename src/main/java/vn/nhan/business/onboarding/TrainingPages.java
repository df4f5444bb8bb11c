package vn.nhan.business.onboarding;

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
import vn.nhan.business.onboarding.Training.Attendee;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;

/** The department's training days: which, when, and who was there. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class TrainingPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Training> trainings, @Nullable String next, @Nullable String first);

        static native TemplateInstance create(Form form);

        static native TemplateInstance show(Form form, Training.Detail detail, List<Attendee> found, boolean done);

        static native TemplateInstance remove(Form form, Training training, Attendee attendee);
    }

    private final TrainingService service;
    private final PageContext page;
    private final Pages pages;

    TrainingPages(TrainingService service, PageContext page, Pages pages) {
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("trainings")
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return service.list(Cursor.of(cursor), PAGE)
                .chain(found -> pages.show(Templates.list(
                        found.items(),
                        found.next() == null ? null : "/office/trainings?cursor=" + found.next(),
                        cursor == null ? null : "/office/trainings")));
    }

    @GET
    @Path("trainings/new")
    public Uni<Response> create() {
        return pages.show(Templates.create(Form.empty(page.getLocale())));
    }

    @POST
    @Path("trainings/new")
    public Uni<Response> created() {
        var form = Form.sent(page.getLocale());
        var command = command(form);
        return pages.submit(
                form,
                Templates::create,
                () -> service.add(command).map(training -> "/office/trainings/" + training.id()));
    }

    @GET
    @Path("trainings/{id}")
    public Uni<Response> show(@RestPath UUID id, @RestQuery @Nullable String q, @RestQuery @Nullable String done) {
        return shown(id, Form.empty(page.getLocale()).with("q", q), done != null)
                .chain(pages::show);
    }

    @POST
    @Path("trainings/{id}/businesses")
    public Uni<Response> attend(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> shown(id, refused, false),
                () -> service.attend(
                                id,
                                Form.all("business").stream()
                                        .map(TrainingPages::id)
                                        .toList(),
                                form.value("taxCodes")
                                        .lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .toList())
                        .replaceWith("/office/trainings/" + id + "?done=1"));
    }

    @GET
    @Path("trainings/{id}/businesses/{businessId}/removal")
    public Uni<Response> remove(@RestPath UUID id, @RestPath UUID businessId) {
        return removal(id, businessId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("trainings/{id}/businesses/{businessId}/removal")
    public Uni<Response> removed(@RestPath UUID id, @RestPath UUID businessId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> removal(id, businessId, refused),
                () -> service.takeOff(id, businessId).replaceWith("/office/trainings/" + id));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RequestFailure.malformed();
        }
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, boolean done) {
        return service.read(id)
                .chain(detail -> service.find(form.value("q")).map(found -> Templates.show(form, detail, found, done)));
    }

    private Uni<TemplateInstance> removal(UUID id, UUID businessId, Form form) {
        return service.read(id)
                .map(detail -> Templates.remove(
                        form,
                        detail.training(),
                        detail.attendees().stream()
                                .filter(attendee -> attendee.businessId().equals(businessId))
                                .findFirst()
                                .orElseThrow(RequestFailure::notFound)));
    }

    @SuppressWarnings("NullAway") // a missing day goes on to the validation, which names it together with the title
    private static TrainingService.NewTraining command(Form form) {
        return new TrainingService.NewTraining(form.value("title"), form.read("heldOn", Dates::parse));
    }
}
