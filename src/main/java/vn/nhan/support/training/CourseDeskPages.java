package vn.nhan.support.training;

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
import vn.nhan.identity.Role;
import vn.nhan.place.address.CommuneField;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Officers: what is taught, when it is held, and how many have learnt it. */
@Path("/office/training")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class CourseDeskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<SessionView> sessions, List<CourseView> courses, TrainedCount count, NeedNames needs);

        static native TemplateInstance create(Form form, NeedNames needs, List<Choice> completions);

        static native TemplateInstance edit(Form form, CourseView course, NeedNames needs, List<Choice> completions);

        static native TemplateInstance show(
                CourseView course, List<SessionView> sessions, NeedNames needs, List<Choice> completions);

        static native TemplateInstance hold(Form form, CourseView course);
    }

    private final CourseService courses;
    private final TrainedCounts counts;
    private final CommuneField communes;
    private final PageContext page;
    private final Pages pages;

    CourseDeskPages(CourseService courses, TrainedCounts counts, CommuneField communes, PageContext page, Pages pages) {
        this.courses = courses;
        this.counts = counts;
        this.communes = communes;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return needs().chain(needs -> courses.current()
                .chain(sessions -> courses.list()
                        .chain(all -> counts.between(null, null)
                                .chain(count -> pages.show(Templates.list(sessions, all, count, needs))))));
    }

    @GET
    @Path("new")
    public Uni<Response> create() {
        var form = Form.empty(page.getLocale())
                .with("completion", Completion.ATTENDANCE.key())
                .with("passMark", "80");
        return needs().chain(needs -> pages.show(Templates.create(form, needs, completions())));
    }

    @POST
    @Path("new")
    public Uni<Response> created() {
        var form = Form.sent(page.getLocale());
        var said = said(form);
        return pages.submitLoading(
                form,
                refused -> needs().map(needs -> Templates.create(refused, needs, completions())),
                () -> courses.add(said).map(CourseDeskPages::address));
    }

    @GET
    @Path("{courseId}")
    public Uni<Response> show(@RestPath UUID courseId) {
        return needs().chain(needs -> courses.read(courseId)
                .chain(course -> courses.sessionsOf(courseId)
                        .chain(sessions -> pages.show(Templates.show(course, sessions, needs, completions())))));
    }

    @GET
    @Path("{courseId}/edit")
    public Uni<Response> edit(@RestPath UUID courseId) {
        return needs().chain(needs -> courses.read(courseId)
                .chain(course -> pages.show(Templates.edit(filled(course), course, needs, completions()))));
    }

    @POST
    @Path("{courseId}/edit")
    public Uni<Response> edited(@RestPath UUID courseId) {
        var form = Form.sent(page.getLocale());
        var said = said(form);
        return pages.submitLoading(
                form,
                refused -> needs().chain(needs ->
                        courses.read(courseId).map(course -> Templates.edit(refused, course, needs, completions()))),
                () -> courses.change(courseId, said).map(CourseDeskPages::address));
    }

    @GET
    @Path("{courseId}/sessions/new")
    public Uni<Response> hold(@RestPath UUID courseId) {
        var form = Form.empty(page.getLocale()).with("meetings", "1").with("seats", "30");
        return courses.read(courseId).chain(course -> pages.show(Templates.hold(form, course)));
    }

    @POST
    @Path("{courseId}/sessions/new")
    public Uni<Response> held(@RestPath UUID courseId) {
        var form = Form.sent(page.getLocale());
        var said = SessionForm.of(form);
        return pages.submitLoading(
                form,
                refused -> courses.read(courseId).map(course -> Templates.hold(refused, course)),
                () -> communes.settle(form)
                        .chain(() -> courses.hold(courseId, said))
                        .map(session -> "/office/training-sessions/" + session.id()));
    }

    private Uni<NeedNames> needs() {
        return courses.needs().map(tree -> new NeedNames(tree, page.getLang()));
    }

    private List<Choice> completions() {
        var words = MessageBundles.get(TrainingdeskMessages.class, Localized.Literal.of(page.getLang()));
        return List.of(
                new Choice(Completion.ATTENDANCE.key(), words.completionAttendance()),
                new Choice(Completion.QUIZ.key(), words.completionQuiz()),
                new Choice(Completion.WORD.key(), words.completionWord()));
    }

    private Form filled(CourseView course) {
        return Form.empty(page.getLocale())
                .with("need", course.need())
                .with("title", course.title())
                .with("titleEn", course.titleEn())
                .with("learns", course.learns())
                .with("trainer", course.trainer())
                .with("audience", course.audience())
                .with("completion", course.completion().key())
                .with("passMark", course.passMark());
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    private static NewCourse said(Form form) {
        return new NewCourse(
                form.value("need"),
                form.value("title"),
                form.optional("titleEn"),
                form.value("learns"),
                form.value("trainer"),
                form.value("audience"),
                form.read("completion", Completion::of),
                form.read("passMark", Integer::valueOf));
    }

    private static String address(CourseView course) {
        return "/office/training/" + course.id();
    }
}
