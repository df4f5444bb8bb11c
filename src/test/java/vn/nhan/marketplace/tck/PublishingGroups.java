package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.simulator.Asked;

/** Groups 2 to 4, 7, 11 to 13 and 16: what is wanted comes about, once, and by the fewest steps. */
interface PublishingGroups extends Trial {

    @Test
    default void whatIsPublishedIsThereOnceWithItsPictures() {
        var want = published(1);

        assertThat(probe().remoteCount()).isEqualTo(1);
        isThereAsWanted(want);
        assertThat(there(want).pictures())
                .isEqualTo(want.pictures().stream().map(Desired.Picture::sha256).toList());
    }

    /** A read that is asked word for word again with other goods was of the shop, not of them. */
    @Test
    default void whatBelongsToTheShopIsAskedOnce() {
        published(1);
        var first = reads(0);
        var before = probe().received().size();
        published(2);
        published(3);

        assertThat(first).isNotEmpty();
        assertThat(reads(before)).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    private List<String> reads(int from) {
        var received = probe().received();
        return received.subList(from, received.size()).stream()
                .filter(asked -> !asked.isWrite() || !changes(asked))
                .map(asked -> asked.method() + " " + asked.path() + " " + unsigned(asked) + " " + asked.text())
                .toList();
    }

    private static Map<String, String> unsigned(Asked asked) {
        var query = new TreeMap<>(asked.query());
        query.keySet().removeAll(Set.of("sign", "timestamp"));
        return query;
    }

    @Test
    default void whatAgreesIsNotWrittenAgain() {
        var want = published(1);
        var before = writes();

        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(stage().settle(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    default void onlyWhatChangedIsWritten() {
        var want = published(1);
        var dearer = Samples.later(want, change -> change.price(92_000));
        assertThat(stepsTo(dearer)).containsExactly("SetPrice");
        isThereAsWanted(dearer);

        var fewer = Samples.later(dearer, change -> change.stock(7));
        assertThat(stepsTo(fewer)).containsExactly("SetStock");
        isThereAsWanted(fewer);

        var renamed = Samples.later(fewer, change -> change.title("Nhãn lồng Hưng Yên loại một, túi 1 kg"));
        assertThat(stepsTo(renamed)).containsExactly("Upsert");
        isThereAsWanted(renamed);
    }

    private List<String> stepsTo(Desired want) {
        var start = stage().steps.size();
        assertThat(stage().settle(want).phase()).isEqualTo(Phase.LIVE);
        return stage().stepsSince(start);
    }

    @Test
    default void manyWhoWantTheSameMakeItOnce() {
        var want = sample(1);
        AtOnce.run(Collections.nCopies(8, () -> stage().settle(want)));
        stage().settle(want);

        assertThat(probe().remoteCount()).isEqualTo(1);
        isThereAsWanted(want);
    }

    /** Every rule of the marketplace's that blocks, one at a time. */
    @Test
    default void whatIsBlockedIsNeverSent() {
        var found = new TreeSet<String>();
        for (var want : Wrong.each(sample(1))) {
            var blocking =
                    stage().findings(want).stream().filter(Finding::blocks).toList();
            if (!blocking.isEmpty()) {
                var progress = stage().settle(want);
                assertThat(progress.phase()).as("%s", blocking).isEqualTo(Phase.BLOCKED);
                assertThat(progress.trouble().orElseThrow().findings()).isEqualTo(blocking);
                blocking.forEach(finding -> found.add(finding.rule()));
            }
        }
        assertThat(probe().received()).isEmpty();
        assertThat(found).containsAll(rules());
    }

    @Test
    default void whatIsThereAlreadyUnderItsSkuIsTakenOver() {
        var want = sample(1);
        probe().createByHand(want.sku(), "Nhãn đăng tay, tên đủ dài cho mọi sàn", 80_000, 3);

        assertThat(stage().settle(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(probe().remoteCount()).isEqualTo(1);
        isThereAsWanted(want);
    }

    @Test
    default void whatIsTakenOffComesBackAsTheSame() {
        var want = published(1);
        var id = there(want).id();

        var off = Samples.later(want, change -> change.published(false));
        assertThat(stage().settle(off).phase()).isEqualTo(Phase.UNLISTED);
        assertThat(there(want).buyable()).isFalse();

        var on = Samples.later(off, change -> change.published(true));
        assertThat(stage().settle(on).phase()).isEqualTo(Phase.LIVE);
        assertThat(there(want).buyable()).isTrue();
        assertThat(there(want).id()).isEqualTo(id);
    }

    @Test
    default void soldOutIsSoldOutAndComesBack() {
        var want = published(1);
        for (var stock : new long[] {0, 10, 0, 99_999}) {
            want = Samples.later(want, change -> change.stock(stock));
            stage().settle(want);
            var there = there(want);
            assertThat(there.buyable() ? there.stock() : 0).isEqualTo(stock);
        }
    }

    @Test
    default void whatWasNeverPublishedIsNeverLookedFor() {
        var draft = Samples.later(sample(1), change -> change.published(false));

        assertThat(stage().settle(draft).phase()).isEqualTo(Phase.UNLISTED);
        assertThat(probe().received()).isEmpty();
    }

    @Test
    default void whatIsReadBackCountsAndNothingElse() {
        var want = published(1);
        var progress = stage().progress(want);

        assertThat(progress.known().remote().map(Remote::state)).contains(Remote.State.LIVE);
        assertThat(progress.moments().readAt().orElseThrow())
                .isAfterOrEqualTo(progress.moments().writtenAt().orElseThrow());
    }
}
