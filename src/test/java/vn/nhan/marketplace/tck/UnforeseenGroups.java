package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.engine.Phase;

/** Group 25: what marketplaces add to their answers one day. */
interface UnforeseenGroups extends Trial {

    @Test
    default void whatNobodyKnowsInAnAnswerIsPassedOver() {
        stage().wire.answer(Answers::withStrangers);
        var want = published(1);
        isThereAsWanted(want);

        var dearer = Samples.later(want, change -> change.price(99_000).stock(7));
        assertThat(stage().settle(dearer).phase()).isEqualTo(Phase.LIVE);
        isThereAsWanted(dearer);
        var writes = writes();
        assertThat(stage().reread(dearer).phase()).isEqualTo(Phase.LIVE);
        assertThat(writes()).isEqualTo(writes);

        var off = Samples.later(dearer, change -> change.published(false));
        assertThat(stage().settle(off).phase()).isEqualTo(Phase.UNLISTED);
    }

    /** Nobody is told that it is on sale, it is not written over and over, and nobody has to do anything once the word is gone. */
    @Test
    default void aStateThatNobodyKnowsIsNotCalledLive() {
        Assumptions.assumeFalse(liveWord().isEmpty(), "it has no word for it");
        var want = published(1);
        var writes = writes();
        stage().wire.answer(Answers.saying(liveWord(), "NEW_IN_2031"));

        var progress = stage().pass(want, true);
        assertThat(progress.phase()).isNotIn(Phase.LIVE, Phase.STUCK, Phase.GONE);
        assertThat(writes() - writes).isLessThan(3);

        stage().wire.answer(Answers.AS_THEY_ARE);
        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        isThereAsWanted(want);
        assertThat(probe().remoteCount()).isEqualTo(1);
    }
}
