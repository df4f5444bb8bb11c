package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;

/** Experts for the packages above, which decide themselves who may ask. */
@ApplicationScoped
public class Experts {

    private final CurrentActor actor;

    Experts(CurrentActor actor) {
        this.actor = actor;
    }

    /** @throws ExpertFailure.NotFound (through the Uni) */
    public Uni<ExpertRef> require(Mutiny.Session session, UUID id) {
        return session.find(Expert.class, id)
                .onItem()
                .ifNull()
                .failWith(ExpertFailure.NotFound::new)
                .map(Expert::ref);
    }

    /** Those that the transaction sees, in no particular order. */
    public Uni<List<ExpertRef>> refs(Mutiny.Session session, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery("from Expert where id in (:ids)", Expert.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(found -> found.stream().map(Expert::ref).toList());
    }

    /**
     * The expert whose account it is that asks.
     *
     * @throws ExpertFailure.NotFound (through the Uni) when it is nobody's, or the work has ended
     */
    public Uni<ExpertRef> ofActor(Mutiny.Session session) {
        return own(session).map(Expert::ref);
    }

    Uni<Expert> own(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "from Expert where accountId = :account and endedAt is null order by id desc", Expert.class)
                .setParameter("account", actor.require().accountId())
                .setMaxResults(1)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ExpertFailure.NotFound::new);
    }

    /** Holds the expert until the transaction ends: places of a week are counted and taken by one at a time. */
    public Uni<ExpertRef> lock(Mutiny.Session session, UUID id) {
        return session.createNativeQuery("select id from expert where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ExpertFailure.NotFound::new)
                .chain(found -> require(session, found));
    }
}
