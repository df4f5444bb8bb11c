package vn.nhan.support.training;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.place.unit.AdminUnit;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;

/** Officers say what is taught, and when. */
@ApplicationScoped
class CourseService {

    /** How long ago a session may have ended to stand on the officers' first page. */
    private static final Duration RECENT = Duration.ofDays(30);

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final Needs needs;
    private final Venue venue;
    private final SessionQueries sessions;
    private final RegistrationBook book;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    CourseService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            Needs needs,
            Venue venue,
            SessionQueries sessions,
            RegistrationBook book,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.needs = needs;
        this.venue = venue;
        this.sessions = sessions;
        this.book = book;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param reason why it isn't held after all */
    record Cancellation(@PlainText(max = 500) String reason) {}

    Uni<NeedTree> needs() {
        return tx.inTenant(needs::tree);
    }

    Uni<CourseView> add(NewCourse said) {
        validation.of(said).orThrow();
        return tx.inTenant(session -> known(session, said).chain(() -> {
            var course =
                    new Course(tenant.id(), clock.instant(), actor.require().accountId());
            course.say(said);
            return session.persist(course)
                    .chain(session::flush)
                    .chain(() -> done(session, "course.add", course))
                    .replaceWith(() -> CourseView.of(course));
        }));
    }

    Uni<CourseView> change(UUID id, NewCourse said) {
        validation.of(said).orThrow();
        return tx.inTenant(session -> known(session, said)
                .chain(() -> course(session, id))
                .invoke(course -> course.say(said))
                .call(session::flush)
                .call(course -> done(session, "course.change", course))
                .map(CourseView::of));
    }

    /** The newest first. */
    Uni<List<CourseView>> list() {
        return tx.inTenant(session -> session.createSelectionQuery("from Course order by id desc", Course.class)
                .setMaxResults(200)
                .getResultList()
                .map(found -> found.stream().map(CourseView::of).toList()));
    }

    Uni<CourseView> read(UUID id) {
        return tx.inTenant(session -> course(session, id).map(CourseView::of));
    }

    Uni<List<SessionView>> sessionsOf(UUID id) {
        return tx.inTenant(session -> course(session, id).chain(() -> sessions.ofCourse(session, id)));
    }

    /** Those to come and those of the last month. */
    Uni<List<SessionView>> current() {
        return tx.inTenant(session -> sessions.since(session, clock.instant().minus(RECENT)));
    }

    /** @param need a code; its parts count as well. Null for everything */
    Uni<List<SessionView>> upcoming(@Nullable String need) {
        return tx.inTenant(session ->
                needs.tree(session).chain(tree -> sessions.upcoming(session, within(tree, need), clock.instant())));
    }

    Uni<SessionView> session(UUID id) {
        return tx.inTenant(session -> sessions.require(session, id));
    }

    Uni<List<Meeting>> meetings(UUID id) {
        return tx.inTenant(session -> sessions.meetings(session, id));
    }

    Uni<SessionView> hold(UUID courseId, NewSession said) {
        var checks = validation.of(said);
        said.check(checks, clock.instant());
        checks.orThrow();
        return tx.inTenant(session -> course(session, courseId)
                .chain(course -> venue.of(session, said).chain(unit -> {
                    var held = new TrainingSession(
                            course, clock.instant(), actor.require().accountId());
                    fill(held, said, unit.orElse(null));
                    return session.persist(held)
                            .chain(session::flush)
                            .chain(() -> write(session, held, said.meetings()))
                            .chain(() -> done(session, "training-session.add", held))
                            .chain(() -> sessions.require(session, held.id()));
                })));
    }

    /** More seats let those who wait move up; fewer than are taken are refused. */
    Uni<SessionView> resize(UUID id, int seats) {
        if (seats < 1 || seats > 2_000) {
            throw new Invalid("seats", "number.range", Map.of("min", 1, "max", 2_000));
        }
        return tx.as(
                tenant.require().withPeople(),
                session -> book.lock(session, id)
                        .invoke(TrainingSession::requireStanding)
                        .call(held -> book.resize(session, held, seats))
                        .call(held -> done(session, "training-session.resize", held))
                        .chain(held -> sessions.require(session, id)));
    }

    Uni<SessionView> cancel(UUID id, Cancellation said) {
        validation.of(said).orThrow();
        return tx.inTenant(session -> book.lock(session, id)
                .invoke(held -> held.cancel(said.reason(), clock.instant()))
                .call(session::flush)
                .call(held -> done(session, "training-session.cancel", held))
                .chain(held -> sessions.require(session, id)));
    }

    private static void fill(TrainingSession held, NewSession said, @Nullable AdminUnit unit) {
        var meetings = said.meetings();
        held.seats = said.seats();
        held.meetings = meetings.size();
        held.startsAt = meetings.get(0).startsAt();
        held.endsAt = meetings.get(meetings.size() - 1).endsAt();
        held.addressLine = NewSession.isBlank(said.addressLine()) ? null : said.addressLine();
        held.onlineLink = NewSession.isBlank(said.onlineLink()) ? null : said.onlineLink();
        held.commune = NewSession.isBlank(said.commune()) ? null : said.commune();
        if (unit != null) {
            held.communeUnit = unit.id();
            held.communeCode = unit.code();
            held.commune = unit.fullName();
        }
    }

    private static Uni<Void> write(Mutiny.Session session, TrainingSession held, List<Meeting> meetings) {
        return Multi.createFrom()
                .iterable(meetings)
                .onItem()
                .transformToUniAndConcatenate(meeting -> session.createNativeQuery("insert into training_meeting"
                                + " (tenant_id, session_id, number, starts_at, ends_at)"
                                + " values (:tenant, :session, :number, :starts, :ends)")
                        .setParameter("tenant", held.tenant().value())
                        .setParameter("session", held.id())
                        .setParameter("number", meeting.number())
                        .setParameter("starts", meeting.startsAt())
                        .setParameter("ends", meeting.endsAt())
                        .executeUpdate())
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> known(Mutiny.Session session, NewCourse said) {
        return needs.tree(session)
                .invoke(tree -> {
                    if (tree.find(said.need()).isEmpty()) {
                        throw new Invalid("need", "course.need-unknown");
                    }
                })
                .replaceWithVoid();
    }

    private static List<String> within(NeedTree tree, @Nullable String need) {
        return need == null || tree.find(need).isEmpty()
                ? List.of()
                : tree.all().stream()
                        .map(Need::code)
                        .filter(code -> tree.covers(need, code) || tree.covers(code, need))
                        .toList();
    }

    private static Uni<Course> course(Mutiny.Session session, UUID id) {
        return session.find(Course.class, id).onItem().ifNull().failWith(CourseFailure.NotFound::new);
    }

    private Uni<Void> done(Mutiny.Session session, String action, Course course) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(course.tenant(), "course", course.id()),
                Map.of("title", course.title, "need", course.need));
    }

    private Uni<Void> done(Mutiny.Session session, String action, TrainingSession held) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(held.tenant(), "training_session", held.id()),
                Map.of("startsAt", held.startsAt, "seats", held.seats));
    }
}
