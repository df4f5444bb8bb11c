package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.marketplace.engine.Phase;

/** Groups 14 and 15: what people do at the marketplace is seen, shown, and never crushed unasked. */
interface DriftGroups extends Trial {

    private static DriftPolicy always(DriftPolicy.Choice choice) {
        return new DriftPolicy(Map.of(), choice);
    }

    @Test
    default void aTitleChangedByHandIsShownAndLeftAlone() {
        var want = published(1);
        later();
        probe().editByHand(want.sku(), Map.of("title", "Nhãn sửa tay trên sàn, tên đủ dài"));
        var before = writes();

        var progress = stage().reread(want);

        assertThat(progress.phase()).isEqualTo(Phase.DRIFTED);
        assertThat(progress.drift().get("title").theirs()).isEqualTo("Nhãn sửa tay trên sàn, tên đủ dài");
        assertThat(progress.drift().get("title").ours()).isEqualTo(want.title());
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    default void ourTitleComesBackWhereOursHolds() {
        var want = published(1);
        later();
        stage().policy = always(DriftPolicy.Choice.OVERWRITE);
        probe().editByHand(want.sku(), Map.of("title", "Nhãn sửa tay trên sàn, tên đủ dài"));

        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        isThereAsWanted(want);
    }

    @Test
    default void theirPriceStandsWhereTheirsHolds() {
        var want = published(1);
        later();
        stage().policy = always(DriftPolicy.Choice.ADOPT);
        probe().editByHand(want.sku(), Map.of("price", 86_000L));
        var before = writes();

        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(there(want).priceDong()).isEqualTo(86_000);
        assertThat(writes()).isEqualTo(before);

        var ours = Samples.later(want, change -> change.price(99_000));
        assertThat(stage().settle(ours).phase()).isEqualTo(Phase.LIVE);
        assertThat(there(want).priceDong()).isEqualTo(99_000);
    }

    @Test
    default void stockChangedByHandIsAlwaysOursAgain() {
        var want = published(1);
        later();
        probe().editByHand(want.sku(), Map.of("stock", 5_000L));

        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(there(want).stock()).isEqualTo(want.variants().get(0).sellable());
    }

    @Test
    default void whatWasDeletedByHandStaysAwayUntilSomebodySaysSo() {
        var want = published(1);
        later();
        probe().deleteByHand(want.sku());
        var before = writes();

        assertThat(stage().reread(want).phase()).isEqualTo(Phase.GONE);
        assertThat(probe().remoteCount()).isZero();
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    default void whatWasDeletedByHandComesBackOnceWhereOursHolds() {
        var want = published(1);
        later();
        stage().policy = always(DriftPolicy.Choice.OVERWRITE);
        probe().deleteByHand(want.sku());

        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
        assertThat(probe().remoteCount()).isEqualTo(1);
        isThereAsWanted(want);
    }

    @Test
    default void whatChangesHereLeavesWhatTheyChangedAlone() {
        var want = published(1);
        later();
        probe().editByHand(want.sku(), Map.of("price", 86_000L));

        var renamed = Samples.later(want, change -> change.title("Nhãn lồng Hưng Yên loại một, túi 1 kg"));
        var progress = stage().settle(renamed);

        assertThat(progress.phase()).isEqualTo(Phase.DRIFTED);
        assertThat(progress.drift().keySet()).containsExactly("price:" + want.sku());
        assertThat(there(want).priceDong()).isEqualTo(86_000);
        assertThat(there(want).title()).isEqualTo(want.title());
    }

    @Test
    default void whatIsSoldHereIsToldThereWhileSomebodyDecides() {
        var want = published(1);
        later();
        probe().editByHand(want.sku(), Map.of("title", "Nhãn sửa tay trên sàn, tên đủ dài"));

        for (var left : new long[] {39, 38}) {
            var fewer = Samples.later(want, change -> change.stock(left));
            var progress = stage().settle(fewer);
            assertThat(progress.phase()).isEqualTo(Phase.DRIFTED);
            assertThat(progress.drift().keySet()).containsExactly("title");
            assertThat(there(want).stock()).isEqualTo(left);
            assertThat(there(want).title()).isEqualTo("Nhãn sửa tay trên sàn, tên đủ dài");
        }
    }

    @Test
    default void whatWeChangedToIsNoDriftAfterALostAnswer() {
        var want = published(1);
        later();
        var dearer = Samples.later(want, change -> change.price(92_000));
        stage().wire.lose(write -> write == 0);
        stage().pass(dearer, false);

        var back = Samples.later(dearer, change -> change.price(85_000));

        assertThat(stage().settle(back).phase()).isEqualTo(Phase.LIVE);
        isThereAsWanted(back);
    }

    @Test
    default void theirPriceStandsTheSecondTimeToo() {
        var want = published(1);
        later();
        stage().policy = always(DriftPolicy.Choice.ADOPT);
        for (var price : new long[] {86_000, 87_000}) {
            probe().editByHand(want.sku(), Map.of("price", price));
            assertThat(stage().reread(want).phase()).isEqualTo(Phase.LIVE);
            var fewer = Samples.later(want, change -> change.stock(price / 10_000));
            assertThat(stage().settle(fewer).phase()).isEqualTo(Phase.LIVE);
            assertThat(there(want).priceDong()).isEqualTo(price);
        }
    }

    @Test
    default void whatWasDeletedByHandDoesNotComeBackWithTheNextSale() {
        var want = published(1);
        later();
        probe().deleteByHand(want.sku());
        assertThat(stage().reread(want).phase()).isEqualTo(Phase.GONE);
        var before = writes();

        var fewer = Samples.later(want, change -> change.stock(39));
        assertThat(stage().settle(fewer).phase()).isEqualTo(Phase.GONE);
        assertThat(stage().reread(fewer).phase()).isEqualTo(Phase.GONE);

        assertThat(probe().remoteCount()).isZero();
        assertThat(writes()).isEqualTo(before);
    }

    /** So late that nothing can be missing because it was just made. */
    private void later() {
        stage().clock.pass(Duration.ofMinutes(10));
    }
}
