package vn.nhan.support.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where the code at the door leads: people write themselves down as there, with the phone they carry. */
@Path("/training/{sessionId}/check-in")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class CheckInPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance arrive(Form form, SessionView session);

        static native TemplateInstance there(SessionView session);
    }

    private final CourseService courses;
    private final DoorService door;
    private final RegistrationService registrations;
    private final Here here;
    private final PageContext page;
    private final Pages pages;

    CheckInPages(
            CourseService courses,
            DoorService door,
            RegistrationService registrations,
            Here here,
            PageContext page,
            Pages pages) {
        this.courses = courses;
        this.door = door;
        this.registrations = registrations;
        this.here = here;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> arrive(@RestPath UUID sessionId, @RestQuery @Nullable String t) {
        return shown(sessionId, Form.empty(page.getLocale()).with("t", t)).chain(pages::show);
    }

    @POST
    public Uni<Response> arrived(@RestPath UUID sessionId) {
        var form = Form.sent(page.getLocale());
        var arrival = new DoorService.Arrival(form.value("phone"), form.optional("name"));
        return pages.submitLoading(
                form,
                refused -> shown(sessionId, refused),
                () -> registrations
                        .admitAtDoor(sessionId, here.network())
                        .chain(() -> door.arrive(sessionId, form.value("t"), arrival))
                        .replaceWith("/training/" + sessionId + "/check-in/done"));
    }

    @GET
    @Path("done")
    public Uni<Response> there(@RestPath UUID sessionId) {
        return courses.session(sessionId).chain(session -> pages.show(Templates.there(session)));
    }

    private Uni<TemplateInstance> shown(UUID sessionId, Form form) {
        return courses.session(sessionId).map(session -> Templates.arrive(form, session));
    }
}
