package vn.nhan.marketplace.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.nhan.marketplace.tck.Golden;

class ShopGoodsTest {

    private static final Dialect.Words WORDS = new Dialect.Words(
            "/com/", "omni", "title", "body_html", "published_at", "updated_at", "haravan", "attachment", "filename", "x", 50);
    @Test
    void onePackageIsWrittenAsItWasAgreed() {
        assertThat(Golden.sent(new ShopGoods(Golden.onePackage(), WORDS).whole())).isEqualTo(Golden.body("storefront-one"));
    }

    @Test
    void severalPackagesAreWrittenAsWasAgreed() {
        assertThat(Golden.sent(new ShopGoods(Golden.twoPackages(), WORDS).whole())).isEqualTo(Golden.body("storefront-two"));
    }

}
