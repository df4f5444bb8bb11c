package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CurrentActor;

/** Who was at which meeting; the same twice is once. */
@ApplicationScoped
class Attendance {

    private final CurrentActor actor;
    private final Clock clock;

    Attendance(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    Uni<Integer> add(Mutiny.Session session, TrainingRegistration there, int meeting) {
        var officer = actor.find().filter(Actor::isOfficer).map(Actor::accountId);
        return session.flush()
                .chain(() -> session.createNativeQuery("insert into training_attendance"
                                + " (tenant_id, registration_id, meeting, at, how, recorded_by)"
                                + " values (:tenant, :registration, :meeting, :at, :how, :by) on conflict do nothing")
                        .setParameter("tenant", there.tenant().value())
                        .setParameter("registration", there.id())
                        .setParameter("meeting", meeting)
                        .setParameter("at", clock.instant())
                        .setParameter("how", officer.isPresent() ? "officer" : "door")
                        .setParameter("by", officer.orElse(null))
                        .executeUpdate());
    }

    Uni<Integer> remove(Mutiny.Session session, TrainingRegistration there, int meeting) {
        return session.createNativeQuery(
                        "delete from training_attendance where registration_id = :id and meeting = :meeting")
                .setParameter("id", there.id())
                .setParameter("meeting", meeting)
                .executeUpdate();
    }

    /** The meetings that each was at; who was at none is left out. */
    Uni<Map<UUID, Set<Integer>>> of(Mutiny.Session session, UUID sessionId) {
        return session.createNativeQuery(
                        "select a.registration_id, a.meeting from training_attendance a join training_registration r"
                                + " on r.tenant_id = a.tenant_id and r.id = a.registration_id"
                                + " where r.session_id = :session",
                        Object[].class)
                .setParameter("session", sessionId)
                .getResultList()
                .map(Attendance::byRegistration);
    }

    private static Map<UUID, Set<Integer>> byRegistration(List<Object[]> rows) {
        var found = new HashMap<UUID, Set<Integer>>();
        rows.forEach(row ->
                found.computeIfAbsent((UUID) row[0], id -> new TreeSet<>()).add((Integer) row[1]));
        return found;
    }
}
