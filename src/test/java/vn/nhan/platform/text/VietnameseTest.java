package vn.nhan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nhãn lồng Phố Hiến      | nhan long pho hien
                    Đường Điện Biên Phủ     | duong dien bien phu
                    KHÁNH HÒA               | khanh hoa
                    Khánh Hoà               | khanh hoa
                    thủy lợi thuỷ           | thuy loi thuy
                    Mỹ Hào                  | mi hao
                    Mĩ Hào                  | mi hao
                    Quy Nhơn                | qui nhon
                    Qui Nhơn                | qui nhon
                    Lý Sỹ Vy                | li si vi
                    cây tay Huy yến y tế    | cay tay huy yen y te
                    Đắk R'Lấp               | dak rlap
                    Đắk R’lấp               | dak rlap
                    Ƀuôn Ðôn                | buon don
                    Vải thiều - Thanh Hà (loại 1), 5kg/thùng | vai thieu thanh ha loai 1 5kg thung
                    Бишкек                  | бишкек
                    Йод Ё                   | иод е
                    龙眼                     | 龙眼
                    한국 마트                 | 한국 마트
                    """)
    void keyHasNeitherMarksNorSigns(String text, String key) {
        assertThat(Vietnamese.fold(text)).isEqualTo(key);
    }

    @Test
    void textWithoutLettersHasAnEmptyKey() {
        assertThat(List.of("", "  ", "-–—", "🍋", "\u0301", "\uD83C"))
                .allSatisfy(text -> assertThat(Vietnamese.fold(text)).isEmpty());
    }

    @Test
    void invisibleCharactersDoNotSplitAWord() {
        assertThat(Vietnamese.fold("nh\u00ADã\u200Bn l\uFEFFồng\u202E")).isEqualTo("nhan long");
    }

    @Property(seed = "20261121", tries = 2_000)
    void composedAndDecomposedTextHaveOneKey(@ForAll("writing") String text) {
        String key = Vietnamese.fold(text);

        assertThat(Vietnamese.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(key);
        assertThat(Vietnamese.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
    }

    @Property(seed = "20261121", tries = 2_000)
    void foldingTwiceChangesNothing(@ForAll("writing") String text) {
        String key = Vietnamese.fold(text);

        assertThat(Vietnamese.fold(key)).isEqualTo(key);
    }

    @Property(seed = "20261121", tries = 2_000)
    void keyHasNoSpaceAtItsEndsAndNeverTwoTogether(@ForAll("writing") String text) {
        assertThat(Vietnamese.fold(text))
                .doesNotStartWith(" ")
                .doesNotEndWith(" ")
                .doesNotContain("  ");
    }

    @Provide
    Arbitrary<String> writing() {
        return Arbitraries.randomValue(FoldSamples::writing);
    }

    @Test
    void slugJoinsTheKeysWords() {
        assertThat(Vietnamese.slug("Nhãn lồng Hưng Yên – loại 1", "san-pham")).isEqualTo("nhan-long-hung-yen-loai-1");
    }

    @Test
    void slugIsCutBetweenWordsAtEightyCharacters() {
        String slug = Vietnamese.slug("mật ong hoa nhãn ".repeat(10), "san-pham");

        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-hoa");
        assertThat(Vietnamese.slug("a".repeat(200), "san-pham")).hasSize(80);
        assertThat(Vietnamese.slug("a".repeat(40) + " " + "b".repeat(39) + " c", "san-pham"))
                .isEqualTo("a".repeat(40) + "-" + "b".repeat(39));
    }

    @Test
    void slugOfATextWithoutLatinLettersIsTheFallback() {
        assertThat(Vietnamese.slug("龙眼", "san-pham")).isEqualTo("san-pham");
        assertThat(Vietnamese.slug("🍋!", "san-pham")).isEqualTo("san-pham");
    }

    @Test
    void decomposedTextIsToldApartAndComposed() {
        String decomposed = "Nha\u0303n";

        assertThat(Vietnamese.isNfc(decomposed)).isFalse();
        assertThat(Vietnamese.isNfc("Nhãn")).isTrue();
        assertThat(Vietnamese.nfc(decomposed)).isEqualTo("Nhãn");
    }

    @Test
    void controlCharactersAreFound() {
        assertThat(List.of("a\u0000b", "a\nb", "a\tb", "a\u0085b", "a\u2028b", "a\u202Eb", "a\u2066b", "a\uD800b"))
                .allMatch(Vietnamese::hasControlCharacters);
    }

    @Test
    void ordinaryWritingHasNoControlCharacters() {
        assertThat(List.of("", "Nhãn lồng", "Nha\u0303n", "5\u00A0kg", "👩\u200D🌾 🍋", "龙眼"))
                .noneMatch(Vietnamese::hasControlCharacters);
    }
}
