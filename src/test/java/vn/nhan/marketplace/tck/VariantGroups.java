package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.engine.Phase;

/** Group 17: packages come and go, and those that stay keep their ids; and what may go wrong with several of them. */
interface VariantGroups extends Trial {

    @Test
    default void packagesThatStayKeepTheirIds() {
        var want = publishedInThree();
        var before = ids(want);
        assertThat(before).hasSize(3);

        var fewer = Samples.later(want, change -> {
            var packages = new ArrayList<>(want.variants());
            packages.remove(1);
            return change.variants(packages);
        });
        assertThat(stage().settle(fewer).phase()).isEqualTo(Phase.LIVE);
        var kept = ids(fewer);
        assertThat(kept).hasSize(2);
        assertThat(before).containsAllEntriesOf(kept);

        var more = Samples.later(fewer, change -> {
            var packages = new ArrayList<>(fewer.variants());
            packages.add(Samples.variant("NHAN-9-10KG", "10 kg", 420_000, 2, 10_500));
            return change.variants(packages);
        });
        assertThat(stage().settle(more).phase()).isEqualTo(Phase.LIVE);
        assertThat(ids(more)).hasSize(3).containsAllEntriesOf(kept);
    }

    @Test
    default void eachPackageHasItsOwnPriceAndStock() {
        var want = publishedInThree();
        allAreThere(want);
    }

    /** Group 5 once more: where packages take calls of their own, an answer may be lost between two of them. */
    @Test
    default void everyLostAnswerIsGotOverWithAllPackages() {
        publishedInThree();
        var each = listingsOfOne();
        var writes = stage().wire.writes();
        for (int lost = 0; lost < writes; lost++) {
            var number = lost;
            var stage = newStage();
            var want = inThree(1_000 + lost);
            stage.wire.lose(write -> write == number);
            assertThat(stage.settle(want).phase()).as("answer %s lost", lost).isEqualTo(Phase.LIVE);
            allAreThere(want);
            assertThat(probe().remoteCount()).as("answer %s lost", lost).isEqualTo(each * (2 + lost));
        }
    }

    /** Group 6 once more. */
    @Test
    default void aCrashAnywhereIsGotOverWithAllPackages() {
        var stage = newStage();
        stage.crash(point -> false);
        stage.settle(inThree(9));
        var each = listingsOfOne();
        var points = 2 * stage.history.size();
        for (int point = 0; point < points; point++) {
            var at = point;
            var fresh = newStage();
            var want = inThree(2_000 + point);
            fresh.crash(now -> now == at);
            assertThat(fresh.settleThroughCrashes(want).phase())
                    .as("crash at %s", point)
                    .isEqualTo(Phase.LIVE);
            allAreThere(want);
            assertThat(probe().remoteCount()).as("crash at %s", point).isEqualTo(each * (2 + point));
        }
    }

    /** Some marketplaces know no packages: each is a listing of its own there. */
    private int listingsOfOne() {
        var count = probe().remoteCount();
        assertThat(count).isIn(1, 3);
        return count;
    }

    private void allAreThere(Desired want) {
        isThereAsWanted(want);
        for (var variant : want.variants()) {
            var there = probe().bySku(variant.sku()).orElseThrow(() -> new AssertionError(variant.sku() + " is lost"));
            assertThat(there.priceDong()).isEqualTo(variant.priceDong());
            assertThat(there.stock()).isEqualTo(variant.sellable());
        }
    }

    private Desired publishedInThree() {
        var want = inThree(9);
        var progress = stage().settle(want);
        assertThat(progress.phase()).as("%s", progress.trouble()).isEqualTo(Phase.LIVE);
        return want;
    }

    private Desired inThree(int number) {
        var sku = "NHAN-" + number;
        return Samples.later(
                sample(number),
                change -> change.variants(List.of(
                        Samples.variant(sku + "-1KG", "1 kg", 85_000, 40, 1_100),
                        Samples.variant(sku + "-2KG", "2 kg", 165_000, 20, 2_150),
                        Samples.variant(sku + "-5KG", "5 kg", 400_000, 8, 5_300))));
    }

    private Map<String, String> ids(Desired want) {
        return stage().progress(want).known().remote().orElseThrow().variants().stream()
                .collect(Collectors.toMap(Remote.Variant::sku, Remote.Variant::remoteId));
    }
}
