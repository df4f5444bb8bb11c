package vn.nhan.marketplace.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.engine.Wire.Broken;

class BulkheadTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static UniAssertSubscriber<String> ask(Bulkhead bulkhead, UUID account, CompletableFuture<String> work) {
        return bulkhead.run(account, () -> Uni.createFrom().completionStage(work))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    @Test
    void slowAccountHoldsUpItselfAndNoOther() {
        var bulkhead = new Bulkhead(2, Duration.ofSeconds(30));
        var slow = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < 2; i++) {
            slow.add(new CompletableFuture<>());
            ask(bulkhead, ONE, slow.get(i));
        }
        var third = ask(bulkhead, ONE, CompletableFuture.completedFuture("third"));
        var other = ask(bulkhead, OTHER, CompletableFuture.completedFuture("other"));

        other.assertItem("other");
        third.assertNotTerminated();
        slow.get(0).complete("done");
        third.awaitItem().assertItem("third");
    }

    @Test
    void whoWaitsTooLongHearsThatItIsBusyAndTakesNoPlace() {
        var bulkhead = new Bulkhead(1, Duration.ofMillis(50));
        var slow = new CompletableFuture<String>();
        ask(bulkhead, ONE, slow);

        var late = ask(bulkhead, ONE, CompletableFuture.completedFuture("late")).awaitFailure();

        assertThat(late.getFailure())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.code()).isEqualTo("busy"));
        slow.complete("done");
        ask(bulkhead, ONE, CompletableFuture.completedFuture("next"))
                .awaitItem()
                .assertItem("next");
    }

    @Test
    void whoFailsOrGoesAwayGivesThePlaceOn() {
        var bulkhead = new Bulkhead(1, Duration.ofSeconds(30));
        var broken = new CompletableFuture<String>();
        ask(bulkhead, ONE, broken);
        var waiting = ask(bulkhead, ONE, new CompletableFuture<>());
        broken.completeExceptionally(new Broken("connection", true));
        waiting.cancel();

        ask(bulkhead, ONE, CompletableFuture.completedFuture("next"))
                .awaitItem()
                .assertItem("next");
    }
}
