package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.tck.Samples;

/** Nothing overtakes a write that nobody answered: it may still be under way. */
class QuietTest {

    private static final Duration SETTLING = Patience.USUAL.settling();

    private final Workbench bench = new Workbench();
    private final Desired want = Samples.longan(1);

    @AfterEach
    void close() {
        bench.close();
    }

    private static Desired priced(Desired want, long dong) {
        return Samples.later(want, change -> change.price(dong));
    }

    private long price() {
        return bench.market.bySku(want.sku()).orElseThrow().priceDong();
    }

    private void published() {
        assertThat(bench.settle(want).phase()).isEqualTo(Phase.LIVE);
        // Long ago.
        bench.clock.pass(Duration.ofHours(1));
        bench.sent.clear();
    }

    /** A new price goes out, and nobody says what became of it. */
    private Instant silence(Desired changed, String what) {
        var at = bench.clock.instant();
        bench.mishap = (call, through) -> call.method().equals("GET") ? through.get() : silent(what);
        assertThat(bench.pass(changed).phase()).isEqualTo(Phase.RETRYING);
        assertThat(bench.sent).hasSize(2).first().asString().startsWith("GET");
        bench.sent.clear();
        bench.mishap = (call, through) -> through.get();
        return at;
    }

    private static Uni<Reply> silent(String what) {
        return switch (what) {
            case "time-out", "cut" -> Workbench.broken(what, true);
            default -> Uni.createFrom().item(new Reply(Integer.parseInt(what), Map.of(), Payload.json("<html>")));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"time-out", "cut", "502", "504"})
    void nothingIsSentWhileAWriteThatNobodyAnsweredMayBeUnderWay(String what) {
        published();
        var changed = priced(want, 91_000);
        var at = silence(changed, what);

        bench.clock.goTo(at.plus(SETTLING).minusMillis(1));
        var progress = bench.pass(changed);
        assertThat(bench.sent).isEmpty();
        assertThat(progress.moments().nextAt()).contains(at.plus(SETTLING));

        bench.clock.goTo(at.plus(SETTLING));
        assertThat(bench.settle(changed).phase()).isEqualTo(Phase.LIVE);
        assertThat(price()).isEqualTo(91_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"time-out", "cut", "502", "504"})
    void alsoNotWhenSomethingElseIsWantedMeanwhile(String what) {
        published();
        var at = silence(priced(want, 91_000), what);

        var other = priced(priced(want, 91_000), 92_000);
        for (int i = 0; i < 5; i++) {
            bench.clock.goTo(at.plus(SETTLING.dividedBy(6).multipliedBy(i + 1)));
            var progress = bench.pass(other);
            assertThat(bench.sent).isEmpty();
            assertThat(progress.moments().nextAt()).contains(at.plus(SETTLING));
        }
        bench.clock.goTo(at.plus(SETTLING));
        assertThat(bench.settle(other).phase()).isEqualTo(Phase.LIVE);
        assertThat(price()).isEqualTo(92_000);
    }

    @Test
    void whatArrivesLateIsFollowedByWhatIsWantedNow() {
        published();
        var late = new AtomicReference<Supplier<Uni<Reply>>>();
        bench.mishap = (call, through) -> {
            if (call.method().equals("GET")) {
                return through.get();
            }
            late.set(through);
            return Workbench.broken(Wire.CUT, true);
        };
        bench.pass(priced(want, 91_000));
        bench.mishap = (call, through) -> through.get();

        var other = priced(priced(want, 91_000), 92_000);
        bench.pass(other);
        bench.clock.pass(SETTLING.minusSeconds(1));
        late.get().get().await().indefinitely();

        assertThat(bench.settle(other).phase()).isEqualTo(Phase.LIVE);
        assertThat(price()).isEqualTo(92_000);
    }

    @Test
    void whatWasNeverSentKeepsNobodyWaiting() {
        published();
        var changed = priced(want, 91_000);
        bench.mishap = (call, through) -> Workbench.broken(Wire.UNREACHED, false);
        assertThat(bench.pass(changed).phase()).isEqualTo(Phase.RETRYING);
        bench.mishap = (call, through) -> through.get();

        assertThat(bench.pass(changed).phase()).isEqualTo(Phase.LIVE);
        assertThat(price()).isEqualTo(91_000);
    }

    @Test
    void aLookThatNobodyAnsweredKeepsNobodyWaiting() {
        published();
        bench.kept = bench.kept.forgettingAgreement();
        var changed = priced(want, 91_000);
        bench.mishap =
                (call, through) -> call.method().equals("GET") ? Workbench.broken(Wire.CUT, true) : through.get();
        // The new price is taken, and whether it stands there can't be read.
        assertThat(bench.pass(changed).phase()).isEqualTo(Phase.RETRYING);
        bench.clock.pass(SETTLING);
        bench.sent.clear();
        bench.pass(changed);
        bench.mishap = (call, through) -> through.get();

        assertThat(bench.pass(changed).phase()).isEqualTo(Phase.LIVE);
    }

    @Test
    void whatPeopleDecideMeanwhileWaitsToo() {
        published();
        var changed = priced(want, 91_000);
        silence(changed, Wire.TIME_OUT);

        for (var decided : new Progress[] {bench.kept.forgettingAgreement(), bench.kept.adoptingDrift()}) {
            bench.kept = decided;
            bench.pass(changed);
            assertThat(bench.sent).isEmpty();
        }
    }

    /** At the last moment at which it may be made, and found as late as a marketplace finds what it made. */
    @Test
    void aCreateThatIsMadeLateIsNotMadeTwice() {
        var late = new AtomicReference<Supplier<Uni<Reply>>>();
        bench.mishap = (call, through) -> {
            if (!isCreate(call)) {
                return through.get();
            }
            late.set(through);
            return Workbench.broken(Wire.CUT, true);
        };
        bench.pass(want);
        bench.mishap = (call, through) -> through.get();
        bench.clock.pass(SETTLING.minusSeconds(1));
        late.get().get().await().indefinitely();

        assertThat(bench.settle(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(bench.market.remoteCount()).isEqualTo(1);
    }

    @Test
    void aCreateThatWasNeverMadeIsMadeOnceThatIsCertain() {
        var at = bench.clock.instant();
        bench.mishap = (call, through) -> isCreate(call) ? Workbench.broken(Wire.CUT, true) : through.get();
        bench.pass(want);
        bench.sent.clear();
        bench.mishap = (call, through) -> through.get();
        while (bench.sent.stream().noneMatch("POST /goods"::equals)) {
            bench.clock.goTo(bench.kept.moments().nextAt().orElseThrow());
            bench.pass(want);
        }
        assertThat(bench.clock.instant()).isEqualTo(at.plus(Patience.USUAL.appears(true)));
        assertThat(bench.settle(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(bench.market.remoteCount()).isEqualTo(1);
    }

    private static boolean isCreate(Call call) {
        return call.method().equals("POST") && call.path().equals("/goods");
    }
}
