package vn.nhan.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Server;

/** A catalogue as a file. */
@Server
class GoodsExportTest {

    @Test
    void aCatalogueIsSavedAsSheetsThatReckonNothingAndAsLinkedData() {
        var shop = Shop.open();
        shop.named("=1+2 nhãn lồng");
        var csv = shop.browser()
                .get("/my/feeds/goods/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv)
                .contains("'=1+2 nhãn lồng")
                .contains("65000")
                .contains(Farm.NAME)
                .doesNotContain(",=");
        shop.browser().get("/my/feeds/goods/xlsx").then().statusCode(200);
        var linked = shop.browser()
                .get("/my/feeds/goods/json")
                .then()
                .statusCode(200)
                .extract();
        assertThat(new String(linked.asByteArray(), StandardCharsets.UTF_8))
                .contains("\"priceCurrency\":\"VND\"")
                .contains("\"@type\":\"ItemList\"");
        shop.browser().get("/my/feeds/goods/exe").then().statusCode(404);
    }

    @Test
    void whatIsNotToBeSeenYetHasNoAddressInASheet() {
        var shop = Shop.open();
        assertThat(shop.browser().get("/my/feeds/goods/csv").asString()).contains("/products/nhan-long-pho-hien");

        shop.farm()
                .member()
                .put(
                        "/products/" + shop.product() + "/listing/terms",
                        Map.of(
                                "visibleFrom",
                                Instant.now().plus(Duration.ofDays(2)).toString()))
                .then()
                .statusCode(200);

        assertThat(shop.browser().get("/my/feeds/goods/csv").asString()).doesNotContain("/products/nhan-long-pho-hien");
    }
}
