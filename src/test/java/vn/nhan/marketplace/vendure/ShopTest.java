package vn.nhan.marketplace.vendure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.tck.Samples;

class ShopTest {

    @Test
    void dongHaveAsManyDigitsBehindThePointAsTheShopSays() {
        assertThat(Shop.amount(85_000, 2)).isEqualTo(8_500_000);
        assertThat(Shop.amount(85_000, 0)).isEqualTo(85_000);
        assertThat(Shop.dong(Json.object().put("price", 8_500_000), "price", 2)).isEqualTo(OptionalLong.of(85_000));
        assertThat(Shop.dong(Json.object().put("price", 8_500_050), "price", 2)).isEqualTo(OptionalLong.of(85_001));
        assertThat(Shop.dong(Json.object(), "price", 2)).isEmpty();
    }

    @Test
    void aShopThatIsNotAskedForItsDigitsHasTwo() {
        assertThat(Shop.digits(Json.object())).isEqualTo(2);
    }

    @Test
    void pricesMeanTheSameThereOrNothingIsWritten() {
        assertThat(shop("VND", true).requireDong().amount(1)).isEqualTo(100);
        assertThatThrownBy(() -> shop("USD", true).requireDong())
                .isInstanceOfSatisfying(
                        FaultException.class,
                        failure -> assertThat(failure.fault().code()).isEqualTo("currency"));
        assertThatThrownBy(() -> shop("VND", false).requireDong())
                .isInstanceOfSatisfying(
                        FaultException.class,
                        failure -> assertThat(failure.fault().code()).isEqualTo("prices-without-tax"));
    }

    @Test
    void whatDoesNotFitItsNumbersIsNotSent() {
        var dear = Samples.later(Samples.longan(1), change -> change.price(21_474_836));
        assertThat(found(dear)).isEmpty();
        assertThat(found(Samples.later(dear, change -> change.price(21_474_837))))
                .containsExactly("price.too-high");
        assertThat(found(Samples.later(dear, change -> change.price(0)))).containsExactly("price.zero");
        assertThat(found(Samples.later(dear, change -> change.stock(2_147_483_648L))))
                .containsExactly("stock.too-high");
        assertThat(found(Samples.later(dear, change -> change.title("🌾".repeat(255)))))
                .isEmpty();
        assertThat(found(Samples.later(dear, change -> change.title("🌾".repeat(256)))))
                .containsExactly("title.too-long");
    }

    private static List<String> found(vn.nhan.marketplace.connector.Desired want) {
        return new VendureConnector()
                .check(want, Optional.empty()).stream().map(Finding::rule).toList();
    }

    private static Shop shop(String currency, boolean withTax) {
        return new Shop(currency, "vi", withTax, 2, Optional.empty(), true);
    }
}
