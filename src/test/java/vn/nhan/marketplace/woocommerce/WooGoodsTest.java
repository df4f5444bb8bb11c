package vn.nhan.marketplace.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.tck.Golden;

class WooGoodsTest {

    @Test
    void onePackageIsWrittenAsItWasAgreed() {
        assertThat(Golden.sent(new WooGoods(Golden.onePackage(), Known.NOTHING, "kg").whole())).isEqualTo(Golden.body("woocommerce-one"));
    }

    @Test
    void severalPackagesAreWrittenAsWasAgreed() {
        assertThat(Golden.sent(new WooGoods(Golden.twoPackages(), Known.NOTHING, "g").whole())).isEqualTo(Golden.body("woocommerce-two"));
    }

    @Test
    void aVariationIsWrittenAsItWasAgreed() {
        assertThat(Golden.sent(new WooGoods(Golden.twoPackages(), Known.NOTHING, "g").variation(Golden.twoPackages().variants().get(1), true))).isEqualTo(Golden.body("woocommerce-variation"));
    }
}
