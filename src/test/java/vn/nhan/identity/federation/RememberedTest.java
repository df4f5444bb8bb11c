package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final MovedClock clock = new MovedClock();
    private final List<CompletableFuture<String>> questions = new ArrayList<>();
    private final Remembered<String> remembered =
            new Remembered<>(this::ask, Duration.ofHours(1), Duration.ofSeconds(5), clock);

    @Test
    void manyWhoComeTogetherWaitForOneAnswer() {
        var first = remembered.get();
        var second = remembered.get();
        questions.get(0).complete("keys");

        assertThat(questions).hasSize(1);
        assertThat(first).isCompletedWithValue("keys");
        assertThat(second).isCompletedWithValue("keys");
    }

    @Test
    void whoGivesUpWaitingLeavesTheAnswerToTheOthers() {
        remembered.get().cancel(true);
        var other = remembered.get();
        questions.get(0).complete("keys");

        assertThat(other).isCompletedWithValue("keys");
    }

    @Test
    void answerIsKeptForItsLifetimeOnly() {
        answered("old");
        clock.pass(Duration.ofMinutes(59));
        assertThat(remembered.get()).isCompletedWithValue("old");
        clock.pass(Duration.ofMinutes(1));
        var newer = remembered.get();
        questions.get(1).complete("new");
        assertThat(newer).isCompletedWithValue("new");
    }

    @Test
    void failureIsNotAskedAboutAgainAtOnce() {
        assertThat(remembered.get()).isNotDone();
        questions.get(0).completeExceptionally(new Unusable("down"));

        assertThatThrownBy(() -> remembered.get().join()).hasCauseInstanceOf(Unusable.class);
        assertThat(questions).hasSize(1);
        clock.pass(Duration.ofSeconds(5));
        assertThat(remembered.get()).isNotDone();
        assertThat(questions).hasSize(2);
    }

    @Test
    void newerAnswersAreAskedForAtMostOnceInAPause() {
        answered("old");
        assertThat(remembered.newerThan(Duration.ofSeconds(30))).isCompletedWithValue("old");
        clock.pass(Duration.ofSeconds(30));
        assertThat(remembered.newerThan(Duration.ofSeconds(30))).isNotDone();
        assertThat(remembered.newerThan(Duration.ofSeconds(30))).isNotDone();
        assertThat(questions).hasSize(2);
    }

    private void answered(String answer) {
        assertThat(remembered.get()).isNotDone();
        questions.get(0).complete(answer);
    }

    private CompletableFuture<String> ask() {
        var question = new CompletableFuture<String>();
        questions.add(question);
        return question;
    }
}
