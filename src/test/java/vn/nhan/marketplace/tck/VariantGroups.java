package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.engine.Phase;

/** Group 17: packages come and go, and those that stay keep their ids. */
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
        for (var variant : want.variants()) {
            var there = probe().bySku(variant.sku()).orElseThrow();
            assertThat(there.priceDong()).isEqualTo(variant.priceDong());
            assertThat(there.stock()).isEqualTo(variant.sellable());
        }
    }

    private Desired publishedInThree() {
        var want = Samples.later(
                sample(9),
                change -> change.variants(java.util.List.of(
                        Samples.variant("NHAN-9-1KG", "1 kg", 85_000, 40, 1_100),
                        Samples.variant("NHAN-9-2KG", "2 kg", 165_000, 20, 2_150),
                        Samples.variant("NHAN-9-5KG", "5 kg", 400_000, 8, 5_300))));
        var progress = stage().settle(want);
        assertThat(progress.phase()).as("%s", progress.trouble()).isEqualTo(Phase.LIVE);
        return want;
    }

    private Map<String, String> ids(Desired want) {
        return stage().progress(want).known().remote().orElseThrow().variants().stream()
                .collect(Collectors.toMap(Remote.Variant::sku, Remote.Variant::remoteId));
    }
}
