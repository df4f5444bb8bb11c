package vn.nhan.support.expert;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Forgets a person who was an expert: the name, what they told of themselves and where they live from; they advise nobody
 * any more. What was decided and done stays, under the pseudonym. An organisation only loses its account.
 */
@ApplicationScoped
class ForgottenExpert implements EventSubscriber<PersonErased> {

    private static final List<String> OF_PERSONS = List.of(
            "delete from expert_absence where expert_id in (select id from expert where account_id = :account)",
            "delete from expert_slot where expert_id in (select id from expert where account_id = :account)",
            "delete from expert_conflict where expert_id in"
                    + " (select id from expert where account_id = :account and kind = 'person')",
            "update expert_paper set title = 'erased', paper_key = null,"
                    + " removed_at = coalesce(removed_at, :at) where expert_id in"
                    + " (select id from expert where account_id = :account and kind = 'person')",
            "update expert_rating set note = null where rated_by = :account");
    private static final String PERSON = "update expert set name = :name, about = null, latitude = null,"
            + " longitude = null, listed_at = null, listed_by = null, ended_at = coalesce(ended_at, :at), erased_at = :at,"
            + " account_id = null, version = version + 1 where account_id = :account and kind = 'person'";
    private static final String ORGANISATION =
            "update expert set account_id = null, version = version + 1 where account_id = :account";

    private final ExpertChanges changes;

    ForgottenExpert(ExpertChanges changes) {
        this.changes = changes;
    }

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        return Multi.createFrom()
                .iterable(OF_PERSONS)
                .onItem()
                .transformToUniAndConcatenate(sql -> run(session, sql, erased))
                .collect()
                .asList()
                .chain(() -> run(session, PERSON, erased))
                .chain(() -> run(session, ORGANISATION, erased))
                .invoke(changes::touch)
                .replaceWithVoid();
    }

    private static Uni<Integer> run(Mutiny.Session session, String sql, Delivered<PersonErased> erased) {
        var query = session.createNativeQuery(sql)
                .setParameter("account", erased.event().accountId());
        if (sql.contains(":at")) {
            query.setParameter("at", erased.recordedAt());
        }
        if (sql.contains(":name")) {
            query.setParameter("name", erased.event().pseudonym());
        }
        return query.executeUpdate();
    }
}
