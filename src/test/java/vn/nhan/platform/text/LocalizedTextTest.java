package vn.nhan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText LONGAN = new LocalizedText("nhãn", "longan");

    @Test
    void englishReadersGetEnglishWhateverTheirCountry() {
        assertThat(LONGAN.in("en")).isEqualTo("longan");
        assertThat(LONGAN.in(Locale.UK)).isEqualTo("longan");
    }

    @Test
    void everybodyElseGetsVietnamese() {
        assertThat(LONGAN.in("vi")).isEqualTo("nhãn");
        assertThat(LONGAN.in("fr")).isEqualTo("nhãn");
        assertThat(LONGAN.in("")).isEqualTo("nhãn");
    }
}
