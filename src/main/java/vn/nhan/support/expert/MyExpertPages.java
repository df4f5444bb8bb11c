package vn.nhan.support.expert;

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
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What experts say of themselves, on a phone. */
@Path("/my/expert/profile")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_NAME)
class MyExpertPages {

    private static final String HERE = "/my/expert/profile";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, ExpertView expert, Texts texts);

        static native TemplateInstance edit(Form form, ProfileDesk desk);
    }

    /** What stands on the page in words. */
    record Texts(String standing, List<Day> days, List<Choice> relations, List<Close> conflicts) {}

    /** Names of the inputs of a day, which has room for two times. */
    record Day(String label, String fromA, String toA, String fromB, String toB) {

        static Day of(Choice day) {
            var number = day.value();
            return new Day(
                    day.label(),
                    "from-" + number + "a",
                    "to-" + number + "a",
                    "from-" + number + "b",
                    "to-" + number + "b");
        }
    }

    record Close(UUID id, String name, String relation) {}

    private final MyExpert mine;
    private final ExpertPageWords words;
    private final ProfileEditing editing;
    private final PageContext page;
    private final Pages pages;

    MyExpertPages(MyExpert mine, ExpertPageWords words, ProfileEditing editing, PageContext page, Pages pages) {
        this.mine = mine;
        this.words = words;
        this.editing = editing;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show() {
        return show(Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("edit")
    public Uni<Response> edit() {
        return mine.read().chain(view -> editing.filled(view, Templates::edit)).chain(pages::show);
    }

    @POST
    @Path("edit")
    public Uni<Response> edited() {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> mine.read().chain(view -> editing.again(refused, view, Templates::edit)),
                () -> editing.save(form, mine::save).replaceWith(HERE));
    }

    @POST
    @Path("calendar")
    public Uni<Response> calendar() {
        var form = Form.sent(page.getLocale());
        var calendar = ExpertForm.calendar(form);
        return done(form, () -> mine.keep(calendar));
    }

    @POST
    @Path("absences")
    public Uni<Response> away() {
        var form = Form.sent(page.getLocale());
        var leave = ExpertForm.leave(form);
        return done(form, () -> mine.away(leave));
    }

    @POST
    @Path("absences/{absenceId}/removal")
    public Uni<Response> back(@RestPath UUID absenceId) {
        return done(Form.sent(page.getLocale()), () -> mine.back(absenceId));
    }

    @POST
    @Path("conflicts")
    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    public Uni<Response> declare() {
        var form = Form.sent(page.getLocale());
        var told = new MyExpert.NewConflict(form.value("identity"), form.read("relation", Relation::of));
        return done(form, () -> mine.declare(told));
    }

    @POST
    @Path("conflicts/{conflictId}/removal")
    public Uni<Response> undeclare(@RestPath UUID conflictId) {
        return done(Form.sent(page.getLocale()), () -> mine.undeclare(conflictId));
    }

    @POST
    @Path("listing")
    public Uni<Response> list() {
        return done(Form.sent(page.getLocale()), mine::list);
    }

    @POST
    @Path("listing/removal")
    public Uni<Response> unlist() {
        return done(Form.sent(page.getLocale()), mine::unlist);
    }

    private Uni<Response> done(Form form, Supplier<Uni<ExpertView>> work) {
        return pages.submitLoading(form, this::show, () -> work.get().replaceWith(HERE));
    }

    private Uni<TemplateInstance> show(Form form) {
        return mine.read()
                .chain(view -> words.read(page.getLang()).map(texts -> {
                    if (!form.hasErrors()) {
                        ExpertForm.fill(form, view.times().slots());
                    }
                    return Templates.show(form, view, texts(view, texts));
                }));
    }

    private static Texts texts(ExpertView view, ExpertWords words) {
        return new Texts(
                words.standing(view.standing()),
                words.days().stream().map(Day::of).toList(),
                words.relations(),
                view.conflicts().stream()
                        .map(one -> new Close(
                                one.id(),
                                one.business() == null ? String.valueOf(one.taxCode()) : one.business(),
                                words.relation(one.relation())))
                        .toList());
    }
}
