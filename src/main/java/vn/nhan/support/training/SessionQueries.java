package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Sessions with what their courses say. */
@ApplicationScoped
class SessionQueries {

    private static final int MOST = 200;
    private static final String VIEW = "select s.id, s.course_id, c.need, c.title, c.title_en, c.learns, c.trainer,"
            + " c.audience, c.completion, c.pass_mark, s.starts_at, s.ends_at, s.meetings, s.seats,"
            + " (select count(*) from training_registration r where r.tenant_id = s.tenant_id and r.session_id = s.id"
            + " and r.state = 'confirmed'), (select count(*) from training_registration r"
            + " where r.tenant_id = s.tenant_id and r.session_id = s.id and r.state = 'waiting'),"
            + " s.commune, s.address_line, s.online_link is not null, s.cancelled_at, s.cancel_reason"
            + " from training_session s join course c on c.tenant_id = s.tenant_id and c.id = s.course_id";

    /** Those that can be registered for, the next one first. */
    Uni<List<SessionView>> upcoming(Mutiny.Session session, List<String> needs, Instant now) {
        return session.createNativeQuery(
                        VIEW + " where s.starts_at > :now and s.cancelled_at is null and (:all or c.need in (:needs))"
                                + " order by s.starts_at, s.id limit " + MOST,
                        Object[].class)
                .setParameter("now", now)
                .setParameter("all", needs.isEmpty())
                .setParameter("needs", needs.isEmpty() ? List.of("") : needs)
                .getResultList()
                .map(SessionQueries::views);
    }

    /** The latest first. */
    Uni<List<SessionView>> ofCourse(Mutiny.Session session, UUID course) {
        return session.createNativeQuery(
                        VIEW + " where s.course_id = :course order by s.starts_at desc, s.id limit " + MOST,
                        Object[].class)
                .setParameter("course", course)
                .getResultList()
                .map(SessionQueries::views);
    }

    /** For officers: those that are to come, and those of the last days. */
    Uni<List<SessionView>> since(Mutiny.Session session, Instant moment) {
        return session.createNativeQuery(
                        VIEW + " where s.ends_at > :moment order by s.starts_at, s.id limit " + MOST, Object[].class)
                .setParameter("moment", moment)
                .getResultList()
                .map(SessionQueries::views);
    }

    Uni<SessionView> require(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(VIEW + " where s.id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(CourseFailure.NotFound::new)
                .map(SessionQueries::view);
    }

    Uni<List<Meeting>> meetings(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(
                        "select number, starts_at, ends_at from training_meeting where session_id = :id order by"
                                + " number",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Meeting((Integer) row[0], instant(row[1]), instant(row[2])))
                        .toList());
    }

    private static List<SessionView> views(List<Object[]> rows) {
        return rows.stream().map(SessionQueries::view).toList();
    }

    private static SessionView view(Object[] row) {
        return new SessionView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Completion.of((String) row[8]),
                (Integer) row[9],
                instant(row[10]),
                instant(row[11]),
                (Integer) row[12],
                (Integer) row[13],
                (Long) row[14],
                (Long) row[15],
                (String) row[16],
                (String) row[17],
                (Boolean) row[18],
                row[19] == null ? null : instant(row[19]),
                (String) row[20]);
    }

    private static Instant instant(Object moment) {
        return ((OffsetDateTime) moment).toInstant();
    }
}
