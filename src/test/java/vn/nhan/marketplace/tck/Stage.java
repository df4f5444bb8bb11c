package vn.nhan.marketplace.tck;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.marketplace.engine.Ledger;
import vn.nhan.marketplace.engine.Limiter;
import vn.nhan.marketplace.engine.Line;
import vn.nhan.marketplace.engine.Pass;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;
import vn.nhan.marketplace.engine.Rehearsal;
import vn.nhan.marketplace.engine.Setbacks;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.simulator.Simulator;

/** The engine with everything in memory: one account, time that a test moves, and crashes wherever it wants them. */
public final class Stage {

    /** The worker is gone, with all that it had not kept. */
    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_PASSES = 60;

    final MovingClock clock;
    final LoopbackWire wire = new LoopbackWire();
    final MemoryTokens tokens;
    /** Every step that was done, in its order. */
    final List<Step> steps = new CopyOnWriteArrayList<>();
    /** All that an officer could ever read of it. */
    final List<String> history = new CopyOnWriteArrayList<>();

    private final Connector connector;
    private final Map<String, String> ids;
    private final Map<String, String> settings;
    private final Line.Account account;
    private Line line;
    private final Setbacks setbacks;
    private final Map<UUID, Progress> kept = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> claimed = new ConcurrentHashMap<>();
    private final AtomicInteger puttingDown = new AtomicInteger();
    private volatile IntPredicate crashes = number -> false;
    DriftPolicy policy = DriftPolicy.ASK;

    public Stage(Connector connector, Simulator simulator, MovingClock clock, Account account) {
        this.connector = connector;
        this.ids = account.credentials().ids();
        this.settings = account.settings();
        this.clock = clock;
        var target = new Wire.Target(
                simulator.base(),
                simulator.base(),
                new UUID(0, 1),
                connector.descriptor().id());
        this.tokens = new MemoryTokens(connector, account.credentials(), wire, target, clock);
        this.account = new Line.Account(target, tokens, new NoLimit(), account.settings());
        this.line = newLine();
        this.setbacks = new Setbacks(clock, new Random(20260101));
    }

    private Line newLine() {
        return new Line(connector, account, new Line.Parts(wire, Samples::bytes, clock));
    }

    /** As if nothing had been asked of the shop for long. */
    void forgetTheShop() {
        line = newLine();
    }

    /** Of a shop at the simulator. */
    public record Account(Credentials credentials, Map<String, String> settings) {}

    /** Counted over all that is put down from now on. */
    void crash(IntPredicate when) {
        puttingDown.set(0);
        crashes = when;
    }

    Line line() {
        return line;
    }

    Progress progress(Desired want) {
        return kept.getOrDefault(want.listing(), Progress.NEW);
    }

    /** What the next pass would begin with. */
    List<Rehearsal.Begun> rehearsed(Desired want) {
        var progress = progress(want);
        return new Rehearsal(connector, ids, settings, clock)
                .of(want, progress, connector.plan(want, progress.known()));
    }

    /** One pass; whoever comes while another has it goes away again. */
    Progress pass(Desired want, boolean readAgain) {
        if (claimed.putIfAbsent(want.listing(), true) != null) {
            return progress(want);
        }
        try {
            return new Pass(
                            connector,
                            new Pass.Task(want, Optional.empty(), policy, readAgain, line),
                            new Pass.Tools(new Memory(want.listing()), setbacks, clock))
                    .run(progress(want))
                    .await()
                    .atMost(Duration.ofSeconds(60));
        } finally {
            claimed.remove(want.listing());
        }
    }

    /** Passes, with the time between them, until nothing more is to be done without somebody. */
    Progress settle(Desired want) {
        return settle(want, false);
    }

    /** As {@link #settle}, beginning with a look. */
    Progress reread(Desired want) {
        return settle(want, true);
    }

    private Progress settle(Desired want, boolean readAgain) {
        var progress = pass(want, readAgain);
        for (int i = 0; i < MOST_PASSES && progress.moments().nextAt().isPresent(); i++) {
            clock.goTo(progress.moments().nextAt().get());
            progress = pass(want, false);
        }
        return progress;
    }

    /** As {@link #settle}, starting again after every crash. */
    Progress settleThroughCrashes(Desired want) {
        for (int i = 0; i < MOST_PASSES; i++) {
            try {
                return settle(want);
            } catch (Crash e) {
                clock.pass(Duration.ofSeconds(61));
            }
        }
        throw new AssertionError("never came through");
    }

    List<String> stepsSince(int start) {
        return new ArrayList<>(steps)
                .subList(start, steps.size()).stream()
                        .map(step -> step.getClass().getSimpleName())
                        .distinct()
                        .toList();
    }

    /** What the connector finds before anything is sent. */
    List<Finding> findings(Desired want) {
        return connector.check(want, Optional.empty());
    }

    boolean isLive(Desired want) {
        return progress(want).phase() == Phase.LIVE;
    }

    private final class Memory implements Ledger {

        private final UUID listing;

        Memory(UUID listing) {
            this.listing = listing;
        }

        @Override
        public boolean mayBegin() {
            return true;
        }

        @Override
        public Uni<Void> intend(Progress progress, Step step) {
            return put(progress, "intends " + step);
        }

        @Override
        public Uni<Void> keep(Progress progress, Done done) {
            done.step().filter(step -> done.fault().isEmpty()).ifPresent(steps::add);
            return put(progress, done + " " + progress);
        }

        @Override
        public Uni<Void> leave(Progress progress, Done done) {
            return keep(progress, done);
        }

        private Uni<Void> put(Progress progress, String what) {
            return Uni.createFrom().voidItem().invoke(() -> {
                var number = puttingDown.getAndIncrement();
                if (crashes.test(2 * number)) {
                    throw new Crash();
                }
                kept.put(listing, progress);
                history.add(what);
                if (crashes.test(2 * number + 1)) {
                    throw new Crash();
                }
            });
        }
    }

    private static final class NoLimit implements Limiter {

        @Override
        public Uni<Duration> take(String bucket) {
            return Uni.createFrom().item(Duration.ZERO);
        }

        @Override
        public Uni<Void> slowDown(String bucket, Duration retryAfter) {
            return Uni.createFrom().voidItem();
        }
    }
}
