package vn.nhan.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhãn lồng 0900000012",
                "Nhãn lồng 0900 000 012",
                "Nhãn lồng 09.00.000.012",
                "Nhãn lồng 0-9-0-0-0-0-0-0-1-2",
                "Nhãn lồng (+84) 900 000 012",
                "Nhãn lồng +84900000012",
                "Nhãn lồng 84 900 000 012",
                "Nhãn lồng ０９００００００１２",
                "Nhãn lồng ０９００ ０００ ０１２ giao tận nhà",
                "Nhãn lồng ٠٩٠٠٠٠٠٠١٢",
                "Nhãn lồng O9OO OOO O12",
                "Nhãn lồng không chín không không không không không không một hai",
                "Gọi 1900 000 012",
                "LH:0900000012.",
            })
    void aPhoneNumberInANameIsRefusedHoweverItIsSpelt(String name) {
        assertThat(GoodsWords.refusal(name)).isEqualTo("goods.phone-in-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhãn lồng Phố Hiến",
                "Nhãn lồng loại 1, hộp 500 g",
                "Gạo ST25 túi 5kg (2026)",
                "Trà sen 100 g x 10 gói",
                "Rượu nếp 29,5% vol 750 ml",
                "Mật ong hoa nhãn 9521234543213",
                "OCOP 4 sao – Tương bần",
                "Long nhãn “Bà Năm” số 8",
                "Cà phê Arabica® 1.000 g",
                "Nấm sáu tám",
            })
    void ordinaryNamesAreTaken(String name) {
        assertThat(GoodsWords.refusal(name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Nhãn</b>",
                "Nhãn <script>alert(1)</script>",
                "Nhãn &lt;b&gt;",
                "Nhãn <img src=x onerror=y",
                "</p>"
            })
    void htmlInANameIsRefused(String name) {
        assertThat(GoodsWords.refusal(name)).isEqualTo("goods.markup-in-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhãn https://nhan.example/1",
                "Nhãn www.nhan.example",
                "Nhãn lồng nhanlong.vn",
                "Nhãn ban@nhan.example",
                "ｗｗｗ.nhan.example",
            })
    void linksInANameAreRefused(String name) {
        assertThat(GoodsWords.refusal(name)).isEqualTo("goods.link-in-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nhãn 🔥", "★★★★ Nhãn", "Nhãn ❤️", "1️⃣ Nhãn", "Nhãn 👨‍🌾", "Nhãn 🇻🇳"})
    void picturesInANameAreRefused(String name) {
        assertThat(GoodsWords.refusal(name)).isEqualTo("goods.picture-in-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHÃN LỒNG PHỐ HIẾN GIÁ RẺ", "Nhãn ngon!!"})
    void shoutedNamesAreRefused(String name) {
        assertThat(GoodsWords.refusal(name)).isEqualTo("goods.shouted-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTX PHỐ HIẾN", "Nhãn OCOP VietGAP"})
    void shortCapitalsAreNoShouting(String name) {
        assertThat(GoodsWords.refusal(name)).isNull();
    }

    @Property(seed = "5")
    void noSeparatorsHideAPhoneNumber(@ForAll("spelt") String name) {
        assertThat(GoodsWords.holdsPhone(name)).as(name).isTrue();
    }

    @Property(seed = "6")
    void noTextAtAllBreaksTheRules(@ForAll String text) {
        GoodsWords.refusal(text);
        assertThat(GoodsWords.doubts(text)).doesNotContainNull();
    }

    @Provide
    Arbitrary<String> spelt() {
        var gap = Arbitraries.of("", " ", ".", "-", " . ", "  ");
        var zero = Arbitraries.of("0", "０", "٠", "۰");
        var last = Arbitraries.integers().between(10, 99);
        return Combinators.combine(gap, zero, last)
                .as((between, nought, end) -> "Nhãn " + nought + between + "9" + (between + nought).repeat(6) + between
                        + end / 10 + between + end % 10 + " ngon");
    }
}
