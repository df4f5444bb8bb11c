package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(2);
    private final List<CompletableFuture<String>> begun = new ArrayList<>();

    private Uni<String> work() {
        return turns.run(() -> {
            var one = new CompletableFuture<String>();
            begun.add(one);
            return Uni.createFrom().completionStage(one);
        });
    }

    @Test
    void soManyGoOnAtOnceAndTheOthersAfterThem() {
        for (int i = 0; i < 4; i++) {
            work().subscribeAsCompletionStage();
        }
        assertThat(begun).hasSize(2);
        begun.get(0).complete("done");
        assertThat(begun).hasSize(3);
        begun.get(1).completeExceptionally(new IllegalStateException("made to fail"));
        assertThat(begun).hasSize(4);
    }

    @Test
    void whoGoesAwayLeavesTheTurnToTheNext() {
        work().subscribeAsCompletionStage();
        var second = work().subscribe().with(done -> {});
        var third = work().subscribe().with(done -> {});
        work().subscribeAsCompletionStage();

        third.cancel();
        second.cancel();

        assertThat(begun).hasSize(3);
        begun.get(0).complete("done");
        begun.get(2).complete("done");
        work().subscribeAsCompletionStage();
        work().subscribeAsCompletionStage();
        assertThat(begun).hasSize(5);
    }

    @Test
    void whatCannotBeginKeepsNoTurn() {
        for (int i = 0; i < 3; i++) {
            turns.run(() -> {
                        throw new IllegalStateException("made to fail");
                    })
                    .subscribe()
                    .with(done -> {}, failure -> {});
        }
        work().subscribeAsCompletionStage();
        work().subscribeAsCompletionStage();
        assertThat(begun).hasSize(2);
    }
}
