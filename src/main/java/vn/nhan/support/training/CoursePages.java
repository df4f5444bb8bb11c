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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantTx;

/** Courses that everybody may come to: what there is, and how to register. */
@Path("/training")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class CoursePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, List<SessionView> sessions, NeedNames needs);

        static native TemplateInstance show(Form form, Shown shown);
    }

    /**
     * @param businesses of who is signed in, to come for
     * @param open whether one can register
     */
    record Shown(SessionView session, List<Meeting> meetings, NeedNames needs, List<Choice> businesses, boolean open) {}

    private final CourseService courses;
    private final RegistrationService registrations;
    private final CurrentActor actor;
    private final Businesses businesses;
    private final TenantTx tx;
    private final Here here;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    CoursePages(
            CourseService courses,
            RegistrationService registrations,
            CurrentActor actor,
            Businesses businesses,
            TenantTx tx,
            Here here,
            PageContext page,
            Pages pages,
            Clock clock) {
        this.courses = courses;
        this.registrations = registrations;
        this.actor = actor;
        this.businesses = businesses;
        this.tx = tx;
        this.here = here;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String need) {
        var form = Form.empty(page.getLocale()).with("need", need);
        return needs().chain(needs -> courses.upcoming(need == null || need.isEmpty() ? null : need)
                .chain(found -> pages.show(Templates.list(form, found, needs))));
    }

    @GET
    @Path("{sessionId}")
    public Uni<Response> show(@RestPath UUID sessionId) {
        var form = Form.empty(page.getLocale());
        actor.find().ifPresent(who -> form.with("name", who.name()));
        return shown(sessionId, form).chain(pages::show);
    }

    @POST
    @Path("{sessionId}")
    public Uni<Response> register(@RestPath UUID sessionId) {
        var form = Form.sent(page.getLocale());
        var said = new NewRegistration(
                sessionId, form.value("name"), form.value("phone"), business(form), form.ticked("showName"));
        return pages.submitLoading(
                form,
                refused -> shown(sessionId, refused),
                () -> registrations
                        .admit(here.network())
                        .chain(() -> registrations.register(said))
                        .map(slip -> "/training/registrations/" + slip.code()));
    }

    private Uni<TemplateInstance> shown(UUID sessionId, Form form) {
        return needs().chain(needs -> courses.session(sessionId)
                .chain(session -> courses.meetings(sessionId)
                        .chain(meetings -> mine().map(own -> Templates.show(
                                form,
                                new Shown(
                                        session,
                                        meetings,
                                        needs,
                                        own,
                                        session.cancelledAt() == null
                                                && clock.instant().isBefore(session.startsAt())))))));
    }

    private Uni<NeedNames> needs() {
        return courses.needs().map(tree -> new NeedNames(tree, page.getLang()));
    }

    private Uni<List<Choice>> mine() {
        return actor.find().isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.inTenant(businesses::ofActor)
                        .map(found -> found.stream().map(CoursePages::choice).toList());
    }

    private static Choice choice(BusinessRef business) {
        return new Choice(business.id().toString(), business.name());
    }

    private static @Nullable UUID business(Form form) {
        var typed = form.optional("businessId");
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw RequestFailure.malformed();
        }
    }
}
