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

    /** So late that nothing can be missing because it was just made. */
    private void later() {
        stage().clock.pass(Duration.ofMinutes(10));
    }
}
