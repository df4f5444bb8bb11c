package vn.nhan.marketplace.binding;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.engine.Ledger;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;

/** Keeps how far one claimed listing has come; whoever lost the claim keeps nothing, and does nothing more. */
final class BindingLedger implements Ledger {

    /** A look at what rests is repeated after so long. */
    static final Duration LOOK = Duration.ofHours(6);

    private final Claimed claimed;
    private final Parts parts;
    private final Wishes.Terms terms;
    private final BooleanSupplier holdsBack;
    private volatile Progress last;
    private volatile boolean left;

    record Parts(Scribe scribe, ProgressText text, Clock clock) {}

    /** @param holdsBack whether less stands there than is wanted, until orders are read: then it isn't done yet */
    BindingLedger(Claimed claimed, Wishes.Terms terms, BooleanSupplier holdsBack, Parts parts) {
        this.claimed = claimed;
        this.terms = terms;
        this.holdsBack = holdsBack;
        this.parts = parts;
        this.last = claimed.progress();
    }

    /** As it was kept last, by this claim or before it. */
    Progress last() {
        return last;
    }

    /** Whether others may have taken it over already. */
    boolean isLeft() {
        return left;
    }

    @Override
    public boolean mayBegin() {
        return parts.clock().instant().isBefore(claimed.lastBegin());
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
        return parts.scribe()
                .keep(claimed.tenant(), row(progress, done, lease))
                .invoke(kept -> {
                    if (!kept) {
                        throw new Lost();
                    }
                    last = progress;
                    left = lease == null;
                })
                .replaceWithVoid();
    }

    private Kept row(Progress progress, @Nullable Done done, @Nullable Instant lease) {
        var now = parts.clock().instant();
        var heldBack = lease == null && holdsBack.getAsBoolean();
        return new Kept(
                claimed.id(),
                claimed.lease(),
                ProgressText.name(phase(progress, heldBack)),
                parts.text().write(progress),
                progress.known().remote().map(Remote::remoteId).orElse(null),
                progress.attempts(),
                progress.moments().readAt().orElse(null),
                progress.moments().writtenAt().orElse(null),
                progress.trouble().map(parts.text()::text).orElse(null),
                lease,
                done(progress, heldBack),
                claimed.generation(),
                lease == null ? due(progress, heldBack ? Bindings.PATIENCE : LOOK, now) : now,
                heldBack,
                done == null || isIdle(done) ? null : told(done),
                isAgreed(progress, lease) ? terms.promised().text() : null,
                terms.lost().text());
    }

    /** Until the pass ends, what stands there is what was read back before. */
    private boolean isAgreed(Progress progress, @Nullable Instant lease) {
        return lease == null && progress.phase() == Phase.LIVE && terms.lost().isEmpty();
    }

    /** What was taken off because it has lost something says so, and what can be seen and not bought isn't on sale yet. */
    private Phase phase(Progress progress, boolean heldBack) {
        if (heldBack
                && progress.phase() == Phase.LIVE
                && !progress.known().remote().map(Remote::hasStock).orElse(false)) {
            return Phase.DUE;
        }
        return progress.phase() == Phase.UNLISTED && !terms.lost().isEmpty() ? Phase.WITHDRAWN : progress.phase();
    }

    private long done(Progress progress, boolean heldBack) {
        var agreed = progress.agreed().map(Progress.Agreed::generation).orElse(0L);
        return heldBack ? Math.min(agreed, claimed.generation() - 1) : agreed;
    }

    private static boolean isIdle(Done done) {
        return done.step().isEmpty() && done.fault().isEmpty();
    }

    private Kept.Told told(Done done) {
        return new Kept.Told(
                UuidCreator.getTimeOrderedEpoch(),
                done.step().map(Step::key).orElse(null),
                done.step().map(step -> step.getClass().getSimpleName()).orElse("Look"),
                parts.text().text(done.step().map(StepDetail::of).orElse(Map.of())),
                done.fault().map(fault -> fault.getClass().getSimpleName()).orElse(null),
                done.fault().map(Fault::code).orElse(null),
                done.fault().map(Fault::message).orElse(null));
    }

    /** When it is looked at again, or what is wanted changes by itself; null where only somebody brings it on. */
    private @Nullable Instant due(Progress progress, Duration look, Instant now) {
        var next = progress.moments()
                .nextAt()
                .or(() -> progress.phase().waitsForSomebody() ? Optional.empty() : Optional.of(now.plus(look)));
        var change = terms.until().filter(moment -> moment.isAfter(now));
        return Stream.of(next, change)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
