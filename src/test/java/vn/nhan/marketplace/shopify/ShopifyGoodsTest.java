package vn.nhan.marketplace.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.tck.Golden;

class ShopifyGoodsTest {

    @Test
    void onePackageIsWrittenAsItWasAgreed() {
        assertThat(Golden.sent(new ShopifyGoods(Golden.onePackage(), Known.NOTHING).whole("gid://shopify/Location/1"))).isEqualTo(Golden.body("shopify-one"));
    }

    @Test
    void severalPackagesAreWrittenAsWasAgreed() {
        assertThat(Golden.sent(new ShopifyGoods(Golden.twoPackages(), Known.NOTHING).whole("gid://shopify/Location/1"))).isEqualTo(Golden.body("shopify-two"));
    }

}
