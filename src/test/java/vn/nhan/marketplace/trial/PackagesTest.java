package vn.nhan.marketplace.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;

/** Goods in several packages. */
public abstract class PackagesTest extends SellingTest {

    private static final Desired.Variant FIVE = Goods.variant(Goods.SKU, "5 kg", 185_000, 40);
    private static final Desired.Variant TEN = Goods.variant("NHAN-GAO-10KG", "10 kg", 360_000, 12);
    private static final Desired.Variant TWO = Goods.variant("NHAN-GAO-2KG", "2 kg", 80_000, 9);

    @Test
    void severalPackagesAreThereAtTheirPrices() {
        var want = goods().packed(FIVE, TEN).want();
        var have = settled(want);
        var there = simulator().probe().bySku(TEN.sku()).orElseThrow();
        assertThat(there.skus()).containsExactly(FIVE.sku(), TEN.sku());
        assertThat(there.priceDong()).isEqualTo(360_000);
        assertThat(there.stock()).isEqualTo(12);
        assertThat(there.buyable()).isTrue();
        assertThat(simulator().probe().remoteCount()).isEqualTo(1);
        assertThat(connector().plan(want, have)).isEmpty();
    }

    @Test
    void packagesThatStayKeepTheirIds() {
        var have = settled(goods().packed(FIVE, TEN).want());
        var before = ids(have);
        var want = goods().packed(TWO, TEN, FIVE).want();
        have = settled(want, have);
        assertThat(ids(have)).containsAllEntriesOf(before).hasSize(3);
        assertThat(connector().plan(want, have)).isEmpty();
        var fewer = goods().packed(TWO, FIVE).want();
        have = settled(fewer, have);
        assertThat(ids(have)).containsEntry(FIVE.sku(), before.get(FIVE.sku())).hasSize(2);
        assertThat(simulator().probe().bySku(TEN.sku())).isEmpty();
        assertThat(connector().plan(fewer, have)).isEmpty();
    }

    @Test
    void aPackageCanJoinTheOneThereWas() {
        var have = settled(goods().want());
        var want = goods().packed(FIVE, TEN).want();
        have = settled(want, have);
        assertThat(simulator().probe().bySku(TEN.sku()).orElseThrow().skus())
                .containsExactlyInAnyOrder(FIVE.sku(), TEN.sku());
        assertThat(connector().plan(want, have)).isEmpty();
    }

    @Test
    void allPackagesCanBeReplaced() {
        var have = settled(goods().packed(FIVE, TEN).want());
        var want = goods().packed(TWO, Goods.variant("NHAN-GAO-1KG", "5 kg", 75_000, 3))
                .want();
        have = settled(want, have);
        assertThat(simulator().probe().bySku(TWO.sku()).orElseThrow().skus())
                .containsExactlyInAnyOrder(TWO.sku(), "NHAN-GAO-1KG");
        assertThat(connector().plan(want, have)).isEmpty();
    }

    @Test
    void onePackageAloneChangesItsPriceAndStock() {
        var have = settled(goods().packed(FIVE, TEN).want());
        trial().done();
        var want = goods().packed(FIVE, Goods.variant(TEN.sku(), "10 kg", 350_000, 3))
                .want();
        settled(want, have);
        assertThat(trial().done()).containsExactly("SetStock", "SetPrice");
        assertThat(simulator().probe().bySku(TEN.sku()).orElseThrow().priceDong())
                .isEqualTo(350_000);
        assertThat(simulator().probe().bySku(FIVE.sku()).orElseThrow().priceDong())
                .isEqualTo(185_000);
    }

    private static Map<String, String> ids(Known have) {
        return have.remote().orElseThrow().variants().stream()
                .collect(Collectors.toMap(Remote.Variant::sku, Remote.Variant::remoteId));
    }
}
