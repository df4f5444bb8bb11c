package vn.nhan.marketplace.binding;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.engine.Ledger;
import vn.nhan.marketplace.engine.Progress;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Keeps how far one claimed listing has come; whoever lost the claim keeps nothing, and does nothing more. */
final class BindingLedger implements Ledger {

    /** A look at what rests is repeated after so long. */
    static final Duration LOOK = Duration.ofHours(6);

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final String KEEP =
            "update channel_binding set phase = :phase, progress = cast(cast(:progress as text)"
                    + " as jsonb), remote_id = cast(:remote as text), attempts = :attempts, read_at = cast(:read as timestamptz),"
                    + " written_at = cast(:written as timestamptz), trouble = cast(cast(:trouble as text) as jsonb),"
                    + " lease_until = cast(:until as timestamptz), done_generation = :done, due_at = case when generation <>"
                    + " :generation then coalesce(least(due_at, :now), :now) else cast(:due as timestamptz) end where tenant_id ="
                    + " :tenant and id = :id and lease = :lease";

    private final Claimed claimed;
    private final Parts parts;
    private final Optional<Instant> nextChange;

    record Parts(TenantTx tx, ProgressText text, Clock clock) {}

    /** @param nextChange when what is wanted changes by itself, such as at the end of a star */
    BindingLedger(Claimed claimed, Optional<Instant> nextChange, Parts parts) {
        this.claimed = claimed;
        this.nextChange = nextChange;
        this.parts = parts;
    }

    @Override
    public boolean mayBegin() {
        return parts.clock().instant().isBefore(claimed.until().minus(MARGIN));
    }

    @Override
    public Uni<Void> intend(Progress progress, Step step) {
        return put(progress, null, claimed.until());
    }

    @Override
    public Uni<Void> keep(Progress progress, Done done) {
        return put(progress, done, claimed.until());
    }

    @Override
    public Uni<Void> leave(Progress progress, Done done) {
        return put(progress, done, null);
    }

    private Uni<Void> put(Progress progress, @Nullable Done done, @Nullable Instant lease) {
        return parts.tx()
                .as(
                        TenantScope.of(claimed.tenant()),
                        session -> update(session, progress, lease)
                                .invoke(rows -> {
                                    if (rows == 0) {
                                        throw new Lost();
                                    }
                                })
                                .call(() -> done == null || isIdle(done)
                                        ? Uni.createFrom().voidItem()
                                        : history(session, done)))
                .replaceWithVoid();
    }

    private static boolean isIdle(Done done) {
        return done.step().isEmpty() && done.fault().isEmpty();
    }

    private Uni<Integer> update(Mutiny.Session session, Progress progress, @Nullable Instant lease) {
        var now = parts.clock().instant();
        return session.createNativeQuery(KEEP)
                .setParameter("phase", ProgressText.name(progress.phase()))
                .setParameter("progress", parts.text().write(progress))
                .setParameter(
                        "remote",
                        progress.known().remote().map(Remote::remoteId).orElse(null))
                .setParameter("attempts", progress.attempts())
                .setParameter("read", progress.moments().readAt().orElse(null))
                .setParameter("written", progress.moments().writtenAt().orElse(null))
                .setParameter(
                        "trouble", progress.trouble().map(parts.text()::text).orElse(null))
                .setParameter("until", lease)
                .setParameter(
                        "done",
                        progress.agreed().map(Progress.Agreed::generation).orElse(0L))
                .setParameter("generation", claimed.generation())
                .setParameter("now", now)
                .setParameter("due", lease == null ? due(progress, now) : now)
                .setParameter("tenant", claimed.tenant().value())
                .setParameter("id", claimed.id())
                .setParameter("lease", claimed.lease())
                .executeUpdate();
    }

    /** When it is looked at again, or what is wanted changes by itself; null where only somebody brings it on. */
    private @Nullable Instant due(Progress progress, Instant now) {
        var next = progress.moments()
                .nextAt()
                .or(() -> progress.phase().waitsForSomebody() ? Optional.empty() : Optional.of(now.plus(LOOK)));
        var change = nextChange.filter(moment -> moment.isAfter(now));
        return Stream.of(next, change)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Uni<Integer> history(Mutiny.Session session, Done done) {
        return session.createNativeQuery("insert into channel_step (tenant_id, id, binding_id, key, kind, detail,"
                        + " fault_kind, fault_code, fault_message, at) values (:tenant, :id, :binding, cast(:key as text),"
                        + " :kind, cast(cast(:detail as text) as jsonb), cast(:fault as text), cast(:code as text),"
                        + " cast(:message as text), :now)")
                .setParameter("tenant", claimed.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("binding", claimed.id())
                .setParameter("key", done.step().map(Step::key).orElse(null))
                .setParameter(
                        "kind",
                        done.step().map(step -> step.getClass().getSimpleName()).orElse("Look"))
                .setParameter(
                        "detail",
                        parts.text().text(done.step().map(StepDetail::of).orElse(Map.of())))
                .setParameter(
                        "fault",
                        done.fault()
                                .map(fault -> fault.getClass().getSimpleName())
                                .orElse(null))
                .setParameter("code", done.fault().map(Fault::code).orElse(null))
                .setParameter("message", done.fault().map(Fault::message).orElse(null))
                .setParameter("now", parts.clock().instant())
                .executeUpdate();
    }
}
