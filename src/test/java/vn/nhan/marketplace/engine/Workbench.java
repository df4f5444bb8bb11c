package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.plain.PlainConnector;
import vn.nhan.marketplace.tck.Loopback;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.simulator.plain.PlainMarket;

/** One listing at the plain marketplace, one worker after the other with a claim of their own, and a line that breaks as told. */
final class Workbench implements AutoCloseable {

    static final Duration CLAIM = Duration.ofSeconds(90);
    static final Duration BEGIN = Duration.ofSeconds(60);

    final MovingClock clock = new MovingClock();
    final PlainMarket market = new PlainMarket(0, clock);
    /** Calls that went out, by method and path. */
    final List<String> sent = new CopyOnWriteArrayList<>();
    /** What becomes of a call. */
    Mishap mishap = (call, through) -> through.get();

    Progress kept = Progress.NEW;

    private final Wire line = Loopback.wire();
    private final Setbacks setbacks = new Setbacks(clock, new Random(20260101));

    interface Mishap {

        /** @param through has it arrive, and gives the answer */
        Uni<Reply> at(Call call, Supplier<Uni<Reply>> through);
    }

    static <T> Uni<T> broken(String code, boolean sent) {
        return Uni.createFrom().failure(new Wire.Broken(code, sent));
    }

    /** Whoever works asks at both places. */
    Progress pass(Desired want) {
        var claim = new Claim(clock.instant());
        return pass(want, claim, claim::mayBegin);
    }

    /** Only the engine asks, not the line. */
    Progress passAskingBySteps(Desired want) {
        return pass(want, new Claim(clock.instant()), () -> true);
    }

    /** Only the line asks, not the engine. */
    Progress passAskingByCalls(Desired want) {
        var claim = new Claim(clock.instant()) {
            @Override
            public boolean mayBegin() {
                return true;
            }
        };
        var began = clock.instant();
        return pass(want, claim, () -> clock.instant().isBefore(began.plus(BEGIN)));
    }

    private Progress pass(Desired want, Ledger ledger, BooleanSupplier mayCall) {
        var task = new Pass.Task(want, Optional.empty(), DriftPolicy.ASK, false, line(mayCall));
        return new Pass(new PlainConnector(), task, new Pass.Tools(ledger, setbacks, clock))
                .run(kept)
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private Line line(BooleanSupplier mayCall) {
        var target = new Wire.Target(market.base(), market.base(), new UUID(0, 1), "plain");
        Wire wire = (to, call) -> {
            sent.add(call.method() + " " + call.path());
            return mishap.at(call, () -> line.send(to, call));
        };
        return new Line(
                new PlainConnector(),
                new Line.Account(target, LineTest.tokens(), LineTest.unlimited(), Map.of()),
                new Line.Parts(wire, picture -> Uni.createFrom().item(new byte[] {1}), clock),
                mayCall);
    }

    /** Passes, with the time between them, until nothing more is to be done; whoever loses a claim is followed by another. */
    Progress settle(Desired want) {
        for (int i = 0; i < 40; i++) {
            try {
                var progress = pass(want);
                var next = progress.moments().nextAt();
                if (next.isEmpty()) {
                    return progress;
                }
                clock.goTo(next.get());
            } catch (Ledger.Lost e) {
                clock.pass(CLAIM);
            }
        }
        throw new AssertionError("never came through: " + kept);
    }

    @Override
    public void close() {
        market.close();
    }

    private class Claim implements Ledger {

        private final Instant began;

        Claim(Instant began) {
            this.began = began;
        }

        @Override
        public boolean mayBegin() {
            return clock.instant().isBefore(began.plus(BEGIN));
        }

        @Override
        public Uni<Void> intend(Progress progress, Step step) {
            return put(progress);
        }

        @Override
        public Uni<Void> keep(Progress progress, Done done) {
            return put(progress);
        }

        @Override
        public Uni<Void> leave(Progress progress, Done done) {
            return put(progress);
        }

        private Uni<Void> put(Progress progress) {
            return Uni.createFrom().voidItem().invoke(() -> {
                if (!clock.instant().isBefore(began.plus(CLAIM))) {
                    throw new Lost();
                }
                kept = progress;
            });
        }
    }
}
