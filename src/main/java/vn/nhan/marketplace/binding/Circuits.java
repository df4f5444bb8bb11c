package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.engine.Circuit;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;

/** Keeps whether accounts answer; while one doesn't, its listings wait together and take nobody's time. */
@ApplicationScoped
class Circuits {

    private static final Set<String> UNANSWERED = Set.of("transient", "unknown");

    private final Clock clock;

    Circuits(Clock clock) {
        this.clock = clock;
    }

    /** After a pass. Most of them find it closed and leave it so, without a write. */
    Uni<Void> note(Mutiny.Session session, Claimed claimed, Progress progress) {
        var isFailure = isFailure(progress);
        return read(session, claimed.account(), isFailure).chain(found -> {
            if (found.isEmpty() && !isFailure) {
                return Uni.createFrom().voidItem();
            }
            var before = found.orElse(Circuit.CLOSED);
            var after = isFailure ? before.failed(clock.instant()) : before.succeeded();
            return after.equals(before) ? Uni.createFrom().voidItem() : write(session, claimed, after);
        });
    }

    static boolean isFailure(Progress progress) {
        return progress.phase() == Phase.RETRYING
                && progress.trouble()
                        .filter(trouble -> UNANSWERED.contains(trouble.kind()))
                        .isPresent();
    }

    private static Uni<Optional<Circuit>> read(Mutiny.Session session, UUID account, boolean locked) {
        return session.createNativeQuery(
                        "select failures, recent, opened_at, retry_at from channel_circuit where account_id = :account"
                                + (locked ? " for update" : ""),
                        Object[].class)
                .setParameter("account", account)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Circuit(
                                ((Number) row[0]).intValue(),
                                ((Number) row[1]).intValue(),
                                Optional.ofNullable(Bindings.instant(row[2])),
                                Optional.ofNullable(Bindings.instant(row[3])))));
    }

    private static Uni<Void> write(Mutiny.Session session, Claimed claimed, Circuit circuit) {
        return session.createNativeQuery(
                        "insert into channel_circuit (tenant_id, account_id, failures, recent, opened_at,"
                                + " retry_at) values (:tenant, :account, :failures, :recent, cast(:opened as timestamptz),"
                                + " cast(:retry as timestamptz)) on conflict (tenant_id, account_id) do update set failures ="
                                + " :failures, recent = :recent, opened_at = cast(:opened as timestamptz), retry_at = cast(:retry"
                                + " as timestamptz)")
                .setParameter("tenant", claimed.tenant().value())
                .setParameter("account", claimed.account())
                .setParameter("failures", circuit.failures())
                .setParameter("recent", circuit.recent())
                .setParameter("opened", circuit.openedAt().orElse(null))
                .setParameter("retry", circuit.retryAt().orElse(null))
                .executeUpdate()
                .replaceWithVoid();
    }
}
