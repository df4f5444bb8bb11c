package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: which courses they have registered for while signed in, and what came of it. */
@ApplicationScoped
class AttendeeData implements PersonalDataSource {

    private static final String COURSES = "select c.title, s.starts_at, r.state, r.registered_at,"
            + " case when r.revoked_at is null then r.completed_at end"
            + " from training_registration r"
            + " join training_session s on s.tenant_id = r.tenant_id and s.id = r.session_id"
            + " join course c on c.tenant_id = s.tenant_id and c.id = s.course_id"
            + " where r.account_id = :account order by r.id";

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createNativeQuery(COURSES, Object[].class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(rows -> Section.of(
                        "courses", rows.stream().map(AttendeeData::facts).toList()));
    }

    private static Map<String, Object> facts(Object[] row) {
        return new Facts()
                .with("course", row[0])
                .with("courseAt", row[1])
                .with("state", row[2])
                .with("registeredAt", row[3])
                .with("completedAt", row[4])
                .asMap();
    }
}
