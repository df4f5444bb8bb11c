package vn.nhan.support.training;

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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.RequestFailure;

/** A session at the officers' desk and at its door: who comes, who is there, who has completed it. */
@Path("/office/training-sessions/{sessionId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class DoorDeskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, DoorList list, @Nullable String done);

        static native TemplateInstance screen(SessionView session, QrDrawing qr);

        static native TemplateInstance cancel(Form form, SessionView session);
    }

    private final CourseService courses;
    private final DoorLists lists;
    private final DoorService door;
    private final CompletionService completions;
    private final CertificateFiles files;
    private final Here here;
    private final PageContext page;
    private final Pages pages;

    DoorDeskPages(
            CourseService courses,
            DoorLists lists,
            DoorService door,
            CompletionService completions,
            CertificateFiles files,
            Here here,
            PageContext page,
            Pages pages) {
        this.courses = courses;
        this.lists = lists;
        this.door = door;
        this.completions = completions;
        this.files = files;
        this.here = here;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(
            @RestPath UUID sessionId, @RestQuery @Nullable Integer meeting, @RestQuery @Nullable String done) {
        return shown(sessionId, Form.empty(page.getLocale()), meeting, done).chain(pages::show);
    }

    /** Shows another code every half minute. */
    @GET
    @Path("screen")
    public Uni<Response> screen(@RestPath UUID sessionId) {
        return courses.session(sessionId)
                .chain(session -> door.screen(sessionId)
                        .chain(code -> pages.show(Templates.screen(
                                session,
                                QrDrawing.of(here.address("/training/" + sessionId + "/check-in?t=" + code))))));
    }

    @GET
    @Path("list.pdf")
    @Produces("application/pdf")
    public Uni<Response> list(@RestPath UUID sessionId) {
        return files.doorList(sessionId, page.getLang());
    }

    @POST
    @Path("attendance")
    public Uni<Response> attend(@RestPath UUID sessionId) {
        var form = Form.sent(page.getLocale());
        var meeting = form.read("meeting", Integer::valueOf);
        var there = Form.all("there").stream().map(DoorDeskPages::id).toList();
        return act(
                sessionId,
                form,
                "there",
                () -> door.tick(sessionId, there, meeting).replaceWithVoid());
    }

    @POST
    @Path("arrivals")
    public Uni<Response> typeIn(@RestPath UUID sessionId) {
        var form = Form.sent(page.getLocale());
        var arrival = new DoorService.Arrival(form.value("phone"), form.optional("name"));
        return act(
                sessionId, form, "typed", () -> door.typeIn(sessionId, arrival).replaceWithVoid());
    }

    @POST
    @Path("completion")
    public Uni<Response> complete(@RestPath UUID sessionId) {
        return act(
                sessionId,
                Form.sent(page.getLocale()),
                "completed",
                () -> completions.completeAll(sessionId).replaceWithVoid());
    }

    @POST
    @Path("seats")
    public Uni<Response> resize(@RestPath UUID sessionId) {
        var form = Form.sent(page.getLocale());
        var seats = form.read("seats", Integer::valueOf);
        return act(sessionId, form, "seats", () -> {
            if (seats == null) {
                throw new Invalid("seats", "value.required");
            }
            return courses.resize(sessionId, seats).replaceWithVoid();
        });
    }

    @GET
    @Path("cancellation")
    public Uni<Response> cancel(@RestPath UUID sessionId) {
        return courses.session(sessionId)
                .chain(session -> pages.show(Templates.cancel(Form.empty(page.getLocale()), session)));
    }

    @POST
    @Path("cancellation")
    public Uni<Response> cancelled(@RestPath UUID sessionId) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> courses.session(sessionId).map(session -> Templates.cancel(refused, session)),
                () -> courses.cancel(sessionId, new CourseService.Cancellation(form.value("reason")))
                        .replaceWith(address(sessionId)));
    }

    private Uni<Response> act(UUID sessionId, Form form, String done, Supplier<Uni<Void>> work) {
        return pages.submitLoading(
                form,
                refused -> shown(sessionId, refused, null, null),
                () -> work.get().replaceWith(address(sessionId) + "?done=" + done));
    }

    private Uni<TemplateInstance> shown(UUID sessionId, Form form, @Nullable Integer meeting, @Nullable String done) {
        return lists.of(sessionId, meeting).map(list -> Templates.show(form, list, done));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RequestFailure.malformed();
        }
    }

    private static String address(UUID sessionId) {
        return "/office/training-sessions/" + sessionId;
    }
}
