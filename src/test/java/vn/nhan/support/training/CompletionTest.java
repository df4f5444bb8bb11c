package vn.nhan.support.training;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Property(seed = "20261128")
    void whoWasNeverThereCompletesNothing(
            @ForAll Completion rule, @ForAll @IntRange(min = 1, max = 100) int mark, @ForAll boolean word) {
        assertThat(rule.judge(mark, new Completion.Known(0, 4, 100, word))).isEmpty();
    }

    @Property(seed = "20261129")
    void oneMeetingMoreNeverTakesACompletionAway(
            @ForAll @IntRange(min = 1, max = 100) int mark, @ForAll @IntRange(min = 1, max = 19) int attended) {
        var before = Completion.ATTENDANCE.judge(mark, new Completion.Known(attended, 20, null, false));
        var after = Completion.ATTENDANCE.judge(mark, new Completion.Known(attended + 1, 20, null, false));
        assertThat(before.isEmpty() || after.isPresent()).isTrue();
    }

    @Test
    void shareIsRoundedDownSoNobodyPassesByRounding() {
        assertThat(Completion.ATTENDANCE.judge(67, new Completion.Known(2, 3, null, false)))
                .isEmpty();
        assertThat(Completion.ATTENDANCE.judge(66, new Completion.Known(2, 3, null, false)))
                .contains(new Completion.Proof(Completion.ATTENDANCE, 66, null));
    }

    @Test
    void quizNeedsItsScoreAndAWordNeedsSomebodyWhoGivesIt() {
        assertThat(Completion.QUIZ.judge(70, new Completion.Known(1, 1, 69, true)))
                .isEmpty();
        assertThat(Completion.QUIZ.judge(70, new Completion.Known(1, 1, 70, false)))
                .contains(new Completion.Proof(Completion.QUIZ, 100, 70));
        assertThat(Completion.WORD.judge(1, new Completion.Known(1, 1, 100, false)))
                .isEmpty();
    }

    @Test
    void codesAreReadHoweverTheyAreTyped() {
        assertThat(ShortCode.read("o1il-7k3p")).contains("01117K3P");
        assertThat(ShortCode.read("<script>")).isEmpty();
        assertThat(ShortCode.grouped("7K3PQ0ZB2M4X")).isEqualTo("7K3P-Q0ZB-2M4X");
        assertThat(ShortCode.of(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF}, 8))
                .isEqualTo("ZZZZZZZZ");
    }

    @Test
    void initialsKeepMarks() {
        assertThat(Attendees.initials("  Đỗ  thị Ánh ")).isEqualTo("Đ. T. Á.");
    }
}
