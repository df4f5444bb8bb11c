package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Assessments and their answers. */
@ApplicationScoped
class AssessmentStore {

    Uni<Assessment> require(Mutiny.Session session, UUID id) {
        return session.find(Assessment.class, id).onItem().ifNull().failWith(AssessmentFailure.NotFound::new);
    }

    /** As {@link #require}; whoever else answers or finishes it waits until this transaction is over. */
    Uni<Assessment> locked(Mutiny.Session session, UUID id) {
        return session.find(Assessment.class, id, LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(AssessmentFailure.NotFound::new);
    }

    /** Two devices that begin at once get the same one: the second waits for the first. */
    Uni<Void> lockBeginning(Mutiny.Session session, UUID businessId, String instrument) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "assessment/" + businessId + "/" + instrument)
                .getSingleResult()
                .replaceWithVoid();
    }

    Uni<Optional<Assessment>> open(Mutiny.Session session, UUID businessId, String instrument) {
        return session.createSelectionQuery(
                        "from Assessment where businessId = :business and instrument = :instrument"
                                + " and finishedAt is null and discardedAt is null",
                        Assessment.class)
                .setParameter("business", businessId)
                .setParameter("instrument", instrument)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    /** The record itself, and those that were merged into it, one after the other. */
    Uni<List<UUID>> records(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "with recursive held as (select id from business where id = :business union"
                                + " select b.id from business b join held h on b.merged_into = h.id)"
                                + " select id from held",
                        UUID.class)
                .setParameter("business", businessId)
                .getResultList();
    }

    /** The latest first. */
    Uni<List<Assessment>> ofBusiness(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery(
                        "from Assessment where businessId = :business order by id desc", Assessment.class)
                .setParameter("business", businessId)
                .getResultList();
    }

    Uni<AnswerBook> answers(Mutiny.Session session, UUID assessmentId) {
        return session.createSelectionQuery(
                        "from Answer where assessmentId = :assessment order by question, version", Answer.class)
                .setParameter("assessment", assessmentId)
                .getResultList()
                .map(AnswerBook::new);
    }
}
