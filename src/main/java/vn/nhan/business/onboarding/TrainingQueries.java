package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.onboarding.Training.Attendee;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.platform.web.Cursor;

/** Training days and who was there: whoever was put down last and not taken off. */
@ApplicationScoped
class TrainingQueries {

    private static final String LAST_WORDS = "select distinct on (business_id) business_id, takes_back"
            + " from onboarding_evidence e where e.kind = 'training' and e.source_id = %s"
            + " order by business_id, recorded_at desc, takes_back desc";
    private static final String ROW = "select t.id, t.title, t.held_on, (select count(*) from ("
            + LAST_WORDS.formatted("t.id") + ") l where not l.takes_back) from training_day t";
    private static final String WHO = "select b.id, b.name, b.commune from (" + LAST_WORDS.formatted(":training")
            + ") l join business b on b.id = l.business_id where not l.takes_back order by b.folded, b.id limit 2000";
    private static final String FOUND = "select b.id, b.name, b.commune from business b where b.status <> 'closed'"
            + " and (b.folded like :text or nhan_fold(b.commune) like :text) order by b.folded, b.id limit 50";

    /** One more than {@code limit}, the newest entries first. */
    Uni<List<Training>> list(Mutiny.Session session, Cursor cursor, int limit) {
        return session.createNativeQuery(ROW + " where t.id < :after order by t.id desc limit :limit", Object[].class)
                .setParameter("after", cursor.after())
                .setParameter("limit", limit + 1)
                .getResultList()
                .map(rows -> rows.stream().map(TrainingQueries::training).toList());
    }

    Uni<Training> require(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(ROW + " where t.id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(TrainingFailure.NotFound::new)
                .map(TrainingQueries::training);
    }

    Uni<List<Attendee>> attendees(Mutiny.Session session, UUID training) {
        return session.createNativeQuery(WHO, Object[].class)
                .setParameter("training", training)
                .getResultList()
                .map(TrainingQueries::attendees);
    }

    /** Businesses whose name or commune has this in it, accents or not; 50 at most. */
    Uni<List<Attendee>> find(Mutiny.Session session, String text) {
        var folded = Vietnamese.fold(text).replaceAll("[%_\\\\]", "");
        return folded.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(FOUND, Object[].class)
                        .setParameter("text", "%" + folded + "%")
                        .getResultList()
                        .map(TrainingQueries::attendees);
    }

    private static Training training(Object[] row) {
        return new Training((UUID) row[0], (String) row[1], (LocalDate) row[2], (Long) row[3]);
    }

    private static List<Attendee> attendees(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Attendee((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
