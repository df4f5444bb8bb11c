package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/**
 * Brings one listing on one account as far as it goes just now. Knows nothing of what went before but what was kept, so it
 * may be broken off anywhere and begun again: it starts from what is there, not from what it meant to do.
 */
public final class Pass {

    private static final int MOST_STEPS = 200;
    /** Characters of a listing: many times what any of ours has, and what a row can keep. */
    private static final int LONGEST = 400_000;

    private static final Trouble NOT_YET_THERE = Trouble.of(new Fault.Transient("not-yet-there", ""));

    private final Connector connector;
    private final Ledger ledger;
    private final Setbacks setbacks;
    private final Clock clock;
    private final Task task;
    private final List<Finding> findings;
    private final Set<String> done = new HashSet<>();
    /** Whether it was read in this pass: only then is something written over that people may change there. */
    private boolean looked;
    /** What somebody changed there and a person here has to decide; nothing but stock is written meanwhile. */
    private Map<String, Difference> asked = Map.of();

    /**
     * What is to be brought about.
     *
     * @param readAgain whether it is read even if it was read since it was last written
     */
    public record Task(
            Desired want, Optional<CategoryRules> rules, DriftPolicy policy, boolean readAgain, Session session) {}

    /** What a pass stands on. */
    public record Tools(Ledger ledger, Setbacks setbacks, Clock clock) {}

    public Pass(Connector connector, Task task, Tools tools) {
        this.connector = connector;
        this.task = task;
        this.ledger = tools.ledger();
        this.setbacks = tools.setbacks();
        this.clock = tools.clock();
        this.findings = blocking();
    }

    /** Fails with {@link Ledger.Lost} when another worker has it; every other failure stands in what it gives. */
    public Uni<Progress> run(Progress start) {
        var quiet = quietUntil(start);
        if (quiet.isPresent()) {
            return leave(start.waiting(Phase.RETRYING, quiet, start.trouble()), Ledger.Done.LOOKED);
        }
        return findings.isEmpty() || start.known().remote().isPresent()
                ? mustLook(start) ? look(start) : go(start)
                : blocked(start);
    }

    /** What was sent and not answered may still be under way: nothing is sent after it that it could overtake. */
    private Optional<Instant> quietUntil(Progress start) {
        return start.trouble()
                .filter(Trouble::tellsOfSilence)
                .flatMap(late -> start.moments().writtenAt())
                .map(sent -> sent.plus(setbacks.patience().settling()))
                .filter(clock.instant()::isBefore);
    }

    private Uni<Progress> blocked(Progress progress) {
        return leave(
                progress.waiting(Phase.BLOCKED, Optional.empty(), Optional.of(Trouble.check(findings))),
                Ledger.Done.LOOKED);
    }

    private List<Finding> blocking() {
        return task.want().published()
                ? connector.check(task.want(), task.rules()).stream()
                        .filter(Finding::blocks)
                        .toList()
                : List.of();
    }

    private boolean mustLook(Progress progress) {
        return task.readAgain() || beginsWithLook(progress, task.want());
    }

    /** Whether what is known is not enough to begin with. */
    static boolean beginsWithLook(Progress progress, Desired want) {
        return progress.unsure()
                || progress.phase() == Phase.IN_REVIEW
                || want.published()
                        && (progress.moments().readAt().isEmpty()
                                || progress.known().remote().isEmpty());
    }

    private Uni<Progress> look(Progress progress) {
        var id = progress.known().remote().map(Remote::remoteId);
        return attempt(progress, Optional.empty(), () -> observed(id), found -> seen(progress, found));
    }

    private Uni<Optional<Remote>> observed(Optional<String> id) {
        return connector.observe(task.want(), id, task.session()).invoke(Pass::bounded);
    }

    private Uni<Applied> applied(Progress progress, Step step) {
        return connector.apply(step, progress.known(), task.session()).invoke(applied -> bounded(applied.remote()));
    }

    /** What would not be kept is not believed either. */
    private static void bounded(Optional<Remote> found) {
        if (found.filter(remote -> remote.length() > LONGEST).isPresent()) {
            throw new FaultException(new Fault.Transient("too-large", ""));
        }
    }

    private Uni<Progress> seen(Progress before, Optional<Remote> found) {
        var now = clock.instant();
        var isMissing = found.isEmpty() && (before.known().remote().isPresent() || before.wasAgreedToBeThere());
        var appears = before.moments()
                .writtenAt()
                .map(written -> written.plus(setbacks.patience().appears(before.unsure())));
        if (found.isEmpty()
                && (isMissing || before.unsure())
                && appears.filter(now::isBefore).isPresent()) {
            return leave(before.waiting(Phase.RETRYING, appears, Optional.of(NOT_YET_THERE)), Ledger.Done.LOOKED);
        }
        var progress = before.read(found, now);
        if (isMissing && task.want().published() && task.policy().of("gone") != DriftPolicy.Choice.OVERWRITE) {
            return leave(
                    progress.waiting(Phase.GONE, Optional.empty(), Optional.of(Trouble.drift())), Ledger.Done.LOOKED);
        }
        looked = true;
        return go(judged(progress));
    }

    private Progress judged(Progress progress) {
        var drift = new Drift(task.want(), connector.owned(task.want(), progress.known()), task.policy()).of(progress);
        asked = drift.asked();
        return drift.adopting(progress);
    }

    private Uni<Progress> go(Progress progress) {
        var steps = allowed(connector.plan(task.want(), progress.known()));
        if (steps.isEmpty()) {
            return isConfirmed(progress) ? rest(progress) : look(progress);
        }
        var step = steps.get(0);
        if (!looked && looksBefore(step, progress)) {
            return look(progress);
        }
        if (step instanceof Step.Await await) {
            return leave(
                    progress.waiting(
                            Phase.IN_REVIEW, Optional.of(clock.instant().plus(await.recheckAfter())), Optional.empty()),
                    Ledger.Done.LOOKED);
        }
        if (done.size() >= MOST_STEPS || !done.add(step.key())) {
            return fail(progress, Optional.of(step), new Fault.Transient("not-taken-over", ""));
        }
        var writing = step instanceof Step.Upsert upsert && upsert.creates()
                ? progress.writing(step).with(Known.UNSEEN, "yes")
                : progress.writing(step);
        return step.isRepeatable()
                ? apply(writing, step)
                : ledger.intend(writing.doubted(clock.instant()), step).chain(() -> apply(writing, step));
    }

    /** What somebody may have changed there since it was last read; stock is ours alone, and never waits for a look. */
    static boolean looksBefore(Step step, Progress progress) {
        return progress.wasAgreedToBeThere()
                && (step instanceof Step.Upsert upsert && !upsert.creates() || step instanceof Step.SetPrice);
    }

    private Uni<Progress> rest(Progress progress) {
        if (!asked.isEmpty()) {
            return leave(progress.drifted(asked), Ledger.Done.LOOKED);
        }
        return findings.isEmpty() ? settle(progress) : blocked(progress);
    }

    private List<Step> allowed(List<Step> steps) {
        return asked.isEmpty() ? allowed(steps, findings) : onlyStock(steps);
    }

    /** What is there already is never oversold because its title is wrong. */
    public static List<Step> allowed(List<Step> steps, List<Finding> findings) {
        return findings.stream().noneMatch(Finding::blocks) ? steps : onlyStock(steps);
    }

    private static List<Step> onlyStock(List<Step> steps) {
        return steps.stream().filter(Step.SetStock.class::isInstance).toList();
    }

    /** What was never there and shall not be seen needs no look. */
    private boolean isConfirmed(Progress progress) {
        return progress.moments().isReadSinceWritten()
                || progress.known().remote().isEmpty() && !task.want().published();
    }

    private Uni<Progress> apply(Progress progress, Step step) {
        return attempt(progress, Optional.of(step), () -> applied(progress, step), applied -> {
            var sent = step instanceof Step.Upsert
                    ? progress.done(applied, clock.instant())
                            .with(Known.SENT, Long.toString(task.want().generation()))
                    : progress.done(applied, clock.instant());
            // What comes with an answer is a look too: somebody may have been there since the last one.
            var after = applied.remote().isPresent() ? judged(sent) : sent;
            return ledger.keep(after, Ledger.Done.step(step)).chain(() -> go(after));
        });
    }

    private Uni<Progress> settle(Progress progress) {
        var remote = progress.known().remote();
        var state = remote.map(Remote::state).orElse(Remote.State.DELETED);
        return switch (state) {
            case LIVE -> leave(progress.settled(Phase.LIVE, task.want().generation()), Ledger.Done.LOOKED);
            case BANNED -> leave(refused(progress, Phase.BANNED, remote), Ledger.Done.LOOKED);
            case REJECTED ->
                leave(
                        task.want().published()
                                ? refused(progress, Phase.REJECTED, remote)
                                : progress.settled(Phase.UNLISTED, task.want().generation()),
                        Ledger.Done.LOOKED);
            default -> leave(progress.settled(Phase.UNLISTED, task.want().generation()), Ledger.Done.LOOKED);
        };
    }

    private static Progress refused(Progress progress, Phase phase, Optional<Remote> remote) {
        var reasons = remote.map(found -> String.join("; ", found.reasons())).orElse("");
        return progress.attempted(0)
                .waiting(phase, Optional.empty(), Optional.of(new Trouble("review", "", reasons, List.of())));
    }

    private <T> Uni<Progress> attempt(
            Progress progress, Optional<Step> step, Supplier<Uni<T>> work, Function<T, Uni<Progress>> then) {
        // Only what the work itself fails with is its fault; what comes after has faults of its own.
        return Uni.createFrom()
                .deferred(
                        () -> ledger.mayBegin() ? work.get() : Uni.createFrom().failure(new Ledger.Lost()))
                .<Outcome<T>>map(value -> new Outcome<>(Optional.of(value), Optional.empty()))
                .onFailure(FaultException.class)
                .recoverWithItem(failure -> new Outcome<>(Optional.empty(), Optional.of(failure.fault())))
                .chain(outcome -> outcome.fault().isPresent()
                        ? struck(progress, step, outcome.fault().get())
                        : then.apply(outcome.value().orElseThrow()));
    }

    private record Outcome<T>(Optional<T> value, Optional<Fault> fault) {}

    private Uni<Progress> struck(Progress progress, Optional<Step> step, Fault fault) {
        if (fault instanceof Fault.Conflict conflict
                && conflict.existingRemoteId().isPresent()) {
            return attempt(
                    progress,
                    step,
                    () -> observed(conflict.existingRemoteId()),
                    found -> found.isPresent() ? seen(progress, found) : fail(progress, step, conflict));
        }
        if (fault instanceof Fault.Gone && progress.known().remote().isPresent()) {
            return ledger.keep(progress, Ledger.Done.failed(step, fault)).chain(() -> seen(progress, Optional.empty()));
        }
        return fail(progress, step, fault);
    }

    private Uni<Progress> fail(Progress progress, Optional<Step> step, Fault fault) {
        // A create that was certainly refused has not happened; one that nobody knows of keeps the listing unsure.
        var before = step.isPresent() && Trouble.of(fault).tellsOfSilence() ? progress.sent(clock.instant()) : progress;
        return leave(setbacks.after(fault, before), Ledger.Done.failed(step, fault));
    }

    private Uni<Progress> leave(Progress progress, Ledger.Done what) {
        return ledger.leave(progress, what).replaceWith(progress);
    }
}
