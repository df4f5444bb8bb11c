package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.expert.ExpertChanges;

/** Matches for the packages above, in the caller's transaction. */
@ApplicationScoped
public class Matches {

    private final ExpertChanges changes;

    Matches(ExpertChanges changes) {
        this.changes = changes;
    }

    /** The expert who has taken the request on; nothing while nobody has. */
    public Uni<Optional<Match>> of(Mutiny.Session session, UUID requestId) {
        return session.createSelectionQuery(
                        "from MatchOffer where requestId = :request and state = 'accepted'", MatchOffer.class)
                .setParameter("request", requestId)
                .getSingleResultOrNull()
                .map(offer -> Optional.ofNullable(offer)
                        .map(found -> new Match(
                                found.id(),
                                found.tenant(),
                                found.requestId,
                                found.expertId,
                                Objects.requireNonNull(found.answeredAt))));
    }

    /** The expert gives it up again: the place of the week is free, and another one can be found. */
    public Uni<Void> giveUp(Mutiny.Session session, UUID requestId) {
        return session.createNativeQuery(
                        "update match_offer set state = 'withdrawn', week = null, version = version + 1"
                                + " where request_id = :request and state = 'accepted'")
                .setParameter("request", requestId)
                .executeUpdate()
                .invoke(changes::touch)
                .replaceWithVoid();
    }
}
