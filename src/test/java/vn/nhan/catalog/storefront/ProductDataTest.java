package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.nhan.business.profile.ProducerClaim;

class ProductDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORIGIN = "https://hung-yen.nhan.example";
    private static final String PAGE = ORIGIN + "/products/nhan-long-pho-hien";
    private static final StorefrontCard ONE = Cards.of(Cards.box(1_000, 65_000, null));

    @Test
    void goodsTellEverythingTheListAsksFor() {
        var product = read(ONE, Cards.IN_SEASON);

        assertThat(product.at("/@context").asText()).isEqualTo("https://schema.org");
        assertThat(product.at("/@type").asText()).isEqualTo("Product");
        assertThat(product.at("/@id").asText()).isEqualTo(PAGE);
        assertThat(product.at("/name").asText()).isEqualTo("Nhãn lồng Phố Hiến");
        assertThat(product.at("/description").asText()).isEqualTo("Cùi dày, hạt nhỏ.");
        assertThat(product.at("/image/0").asText())
                .startsWith(ORIGIN + "/photos/33/")
                .endsWith("/large.jpg");
        assertThat(product.at("/sku").asText()).isNotEmpty();
        assertThat(product.has("gtin")).isFalse();
        assertThat(product.at("/brand/name").asText()).isEqualTo("Hợp tác xã Xanh Phố Hiến");
        assertThat(product.at("/category").asText()).isEqualTo("Thực phẩm > Trái cây tươi");
        assertThat(product.at("/countryOfOrigin/name").asText()).isEqualTo("VN");
        assertThat(product.at("/weight/value").decimalValue()).isEqualByComparingTo("1");
        assertThat(product.at("/weight/unitCode").asText()).isEqualTo("KGM");
        assertThat(product.at("/additionalProperty/0/value").asText()).isEqualTo("4 sao");
        assertThat(product.at("/additionalProperty/1/name").asText()).isEqualTo("Giống");
    }

    @Test
    void offerHasThePriceAsTextTheUnitPriceAndTheSeller() {
        var offer = read(Cards.of(Cards.box(500, 40_001, 3L)), Cards.IN_SEASON).at("/offers");

        assertThat(offer.at("/price").isTextual()).isTrue();
        assertThat(offer.at("/price").asText()).isEqualTo("40001");
        assertThat(offer.at("/priceCurrency").asText()).isEqualTo("VND");
        assertThat(offer.at("/availability").asText()).isEqualTo("https://schema.org/InStock");
        assertThat(offer.at("/inventoryLevel/value").asLong()).isEqualTo(3);
        assertThat(offer.at("/itemCondition").asText()).isEqualTo("https://schema.org/NewCondition");
        assertThat(offer.at("/priceSpecification/@type").asText()).isEqualTo("UnitPriceSpecification");
        assertThat(offer.at("/priceSpecification/price").asText()).isEqualTo("80002");
        assertThat(offer.at("/priceSpecification/referenceQuantity/unitCode").asText())
                .isEqualTo("KGM");
        assertThat(offer.at("/seller/url").asText()).isEqualTo(ORIGIN + "/producers/htx-xanh-pho-hien");
    }

    @Test
    void priceHoldsUntilTheLastDayOfAnOfferThatEnds() {
        assertThat(read(ONE, Cards.IN_SEASON).at("/offers").has("priceValidUntil"))
                .isFalse();

        var ending = read(new ProductData.Telling(
                ONE,
                List.of(),
                List.of(),
                Instant.parse("2026-09-30T17:00:00Z"),
                PAGE,
                ORIGIN,
                Locale.forLanguageTag("vi"),
                Cards.IN_SEASON));

        assertThat(ending.at("/offers/priceValidUntil").asText()).isEqualTo("2026-09-30");
    }

    @Test
    void severalPackagesAreAGroupOfVariants() {
        var group = read(Cards.of(Cards.box(1_000, 65_000, 9L), Cards.box(10_000, 600_000, 0L)), Cards.IN_SEASON);

        assertThat(group.at("/@type").asText()).isEqualTo("ProductGroup");
        assertThat(group.at("/productGroupID").asText()).isEqualTo(Cards.PRODUCT.toString());
        assertThat(group.at("/variesBy")).isNotEmpty();
        assertThat(group.at("/hasVariant")).hasSize(2);
        assertThat(group.at("/hasVariant/0/offers/availability").asText()).endsWith("/InStock");
        assertThat(group.at("/hasVariant/1/offers/availability").asText()).endsWith("/OutOfStock");
        assertThat(group.at("/hasVariant/1/weight/value").asText()).isEqualTo("10");
        assertThat(group.at("/hasVariant/0/@id")).isNotEqualTo(group.at("/hasVariant/1/@id"));
    }

    @Test
    void starIsGoneAtTheMomentItsValidityIsOver() {
        var last = read(ONE, Cards.STAR_ENDS.minusMillis(1));
        assertThat(last.at("/hasCertification/0/name").asText()).isEqualTo("OCOP");
        assertThat(last.at("/hasCertification/0/expires").asText()).isEqualTo("2026-08-31");
        assertThat(last.at("/hasCertification/0/certificationRating/ratingValue")
                        .asInt())
                .isEqualTo(4);

        var over = read(ONE, Cards.STAR_ENDS);
        assertThat(over.has("hasCertification")).isFalse();
        assertThat(over.toString()).doesNotContain("OCOP", "4 sao");
    }

    @Test
    void certificateOfAnotherCropStandsWithTheSellerAndThatOfTheLotWithTheGoods() {
        var lot = new SaleLot(
                Cards.PRODUCT,
                Cards.PRODUCT,
                "L01",
                "/t/AB",
                LocalDate.of(2026, 8, 1),
                List.of(
                        new SaleLot.Proof(
                                "VietGAP", "VG-1", "Tổ chức thử", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        new SaleLot.Proof(
                                "VietGAP", "VG-0", "Tổ chức thử", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 8, 9))));
        var claim = new ProducerClaim(
                Cards.PRODUCT,
                Cards.PRODUCT,
                "VietGAP",
                "VG-RAU",
                "Tổ chức thử",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
        var product = read(new ProductData.Telling(
                ONE, List.of(lot), List.of(claim), null, PAGE, ORIGIN, Locale.forLanguageTag("vi"), Cards.IN_SEASON));

        assertThat(product.at("/hasCertification").findValuesAsText("certificationIdentification"))
                .containsExactly("1234/QĐ-UBND", "VG-1");
        assertThat(product.at("/offers/seller/hasCertification").findValuesAsText("certificationIdentification"))
                .containsExactly("VG-RAU");
    }

    @Test
    void nothingEndsTheScript() {
        var nasty = "</script><script>alert(1)</script><!-- \u2028 &";
        var written = written(Cards.of(nasty, Cards.box(1_000, 65_000, null)), Cards.IN_SEASON);

        assertThat(written).doesNotContain("<", ">", "\u2028");
        assertThat(parsed(written).at("/description").asText()).isEqualTo(nasty);
    }

    private static String written(StorefrontCard card, Instant now) {
        return new ProductData(JSON)
                .of(new ProductData.Telling(
                        card, List.of(), List.of(), null, PAGE, ORIGIN, Locale.forLanguageTag("vi"), now));
    }

    private static JsonNode read(StorefrontCard card, Instant now) {
        return parsed(written(card, now));
    }

    private static JsonNode read(ProductData.Telling telling) {
        return parsed(new ProductData(JSON).of(telling));
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
