package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;

/**
 * What people decide about a listing that waits for them; the caller knows that they may. Whoever is at it just now keeps
 * nothing over what was decided; but one of its calls may be under way, so nobody else begins before its claim has ended.
 */
@ApplicationScoped
public class Decisions {

    private final Bindings bindings;
    private final ProgressText text;
    private final Clock clock;

    Decisions(Bindings bindings, ProgressText text, Clock clock) {
        this.bindings = bindings;
        this.text = text;
        this.clock = clock;
    }

    /** Tries again at once, from a look. */
    public Uni<Void> tryAgain(Mutiny.Session session, UUID binding) {
        return bindings.retry(session, binding).replaceWithVoid();
    }

    /** Ours is written over what somebody changed there; what was deleted comes back. */
    public Uni<Void> keepOurs(Mutiny.Session session, UUID binding) {
        return decide(session, binding, Progress::forgettingAgreement);
    }

    /** What somebody changed there stands, until ours changes again; what was deleted stays away. */
    public Uni<Void> keepTheirs(Mutiny.Session session, UUID binding) {
        return phase(session, binding)
                .chain(phase -> phase == Phase.GONE
                        ? bindings.unwant(session, binding)
                        : decide(session, binding, Progress::adoptingDrift));
    }

    /** What has lost a star or a certificate is sold on without. */
    public Uni<Void> sellWithout(Mutiny.Session session, UUID binding) {
        return bindings.sellWithout(session, binding).replaceWithVoid();
    }

    private Uni<Void> decide(Mutiny.Session session, UUID binding, UnaryOperator<Progress> change) {
        return session.createNativeQuery(
                        "select " + ProgressText.columns("b") + " from channel_binding b where b.id = :id for update",
                        Object[].class)
                .setParameter("id", binding)
                .getSingleResult()
                .map(row -> text.read(row, 0))
                .map(change)
                .chain(after -> session.createNativeQuery("update channel_binding set progress = cast(cast(:progress as"
                                + " text) as jsonb), phase = 'due', trouble = null, attempts = 0, lease = lease + 1,"
                                + " due_at = :now, read_at = null where id = :id")
                        .setParameter("progress", text.write(after))
                        .setParameter("now", clock.instant())
                        .setParameter("id", binding)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Phase> phase(Mutiny.Session session, UUID binding) {
        return session.createNativeQuery("select phase from channel_binding where id = :id", String.class)
                .setParameter("id", binding)
                .getResultList()
                .map(found ->
                        found.stream().findFirst().map(ProgressText::phase).orElse(Phase.DUE));
    }
}
