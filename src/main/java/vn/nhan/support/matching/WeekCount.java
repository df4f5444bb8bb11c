package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts what an expert has taken on this week, while the expert's row is held. */
@ApplicationScoped
class WeekCount {

    private final Candidates candidates;

    WeekCount(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * An offer that waits for an answer has its place already: among {@code placesLeft} it is counted as taken, so it may
     * stand in the last one.
     *
     * @throws MatchFailure.WeekFull (through the Uni) when every place of the week is taken by what was accepted
     */
    Uni<Void> requirePlace(Mutiny.Session session, UUID expert) {
        return candidates
                .some(session, List.of(expert))
                .chain(found -> pending(session, expert)
                        .invoke(pending -> {
                            var left = found.isEmpty() ? 0 : found.get(0).placesLeft() + pending;
                            if (left <= 0 || found.get(0).absentUntil() != null) {
                                throw new MatchFailure.WeekFull(left);
                            }
                        })
                        .replaceWithVoid());
    }

    private static Uni<Integer> pending(Mutiny.Session session, UUID expert) {
        return session.createNativeQuery(
                        "select count(*) from match_offer where expert_id = :expert and state = 'offered'", Long.class)
                .setParameter("expert", expert)
                .getSingleResult()
                .map(Long::intValue);
    }
}
