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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** Somebody on the list: at what they were, for which business, and whether they have completed the course. */
@Path("/office/attendees/{attendeeId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class AttendeePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(
                Form form, DoorList.Line line, SessionView session, List<BusinessRef> found);
    }

    private final CourseService courses;
    private final DoorLists lists;
    private final DoorService door;
    private final CompletionService completions;
    private final CertificateFiles files;
    private final PageContext page;
    private final Pages pages;

    AttendeePages(
            CourseService courses,
            DoorLists lists,
            DoorService door,
            CompletionService completions,
            CertificateFiles files,
            PageContext page,
            Pages pages) {
        this.courses = courses;
        this.lists = lists;
        this.door = door;
        this.completions = completions;
        this.files = files;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath UUID attendeeId, @RestQuery @Nullable String q) {
        return shown(attendeeId, Form.empty(page.getLocale()).with("q", q)).chain(pages::show);
    }

    /** By an officer's phone that has read the code on a slip, or from the page. */
    @POST
    @Path("attendance")
    public Uni<Response> attend(@RestPath UUID attendeeId) {
        return act(attendeeId, Form.sent(page.getLocale()), () -> door.tick(attendeeId));
    }

    @POST
    @Path("attendance/removal")
    public Uni<Response> untick(@RestPath UUID attendeeId) {
        var form = Form.sent(page.getLocale());
        var meeting = form.read("meeting", Integer::valueOf);
        return act(attendeeId, form, () -> {
            if (meeting == null) {
                throw new Invalid("meeting", "value.required");
            }
            return door.untick(attendeeId, meeting);
        });
    }

    @POST
    @Path("business")
    public Uni<Response> link(@RestPath UUID attendeeId) {
        var form = Form.sent(page.getLocale());
        var business = form.read("business", UUID::fromString);
        return act(attendeeId, form, () -> {
            if (business == null) {
                throw new Invalid("business", "value.required");
            }
            return completions.link(attendeeId, business);
        });
    }

    @POST
    @Path("completion")
    public Uni<Response> complete(@RestPath UUID attendeeId) {
        var form = Form.sent(page.getLocale());
        var result = new CompletionService.Result(form.read("score", Integer::valueOf), form.optional("word"));
        return act(attendeeId, form, () -> completions.complete(attendeeId, result));
    }

    @GET
    @Path("certificate.pdf")
    @Produces("application/pdf")
    public Uni<Response> certificate(@RestPath UUID attendeeId) {
        return files.ofAttendee(attendeeId, page.getLang());
    }

    private Uni<Response> act(UUID attendeeId, Form form, Supplier<Uni<?>> work) {
        return pages.submitLoading(
                form,
                refused -> shown(attendeeId, refused),
                () -> work.get().replaceWith("/office/attendees/" + attendeeId));
    }

    private Uni<TemplateInstance> shown(UUID attendeeId, Form form) {
        return lists.line(attendeeId)
                .chain(line -> lists.sessionOf(attendeeId)
                        .chain(courses::session)
                        .chain(session ->
                                lists.find(form.value("q")).map(found -> Templates.show(form, line, session, found))));
    }
}
