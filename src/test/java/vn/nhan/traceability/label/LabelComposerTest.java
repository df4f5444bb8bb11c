package vn.nhan.traceability.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhan.platform.qr.QrMatrix;

class LabelComposerTest {

    private static final String ADDRESS = LabelFixture.pieceAddress("0001F3");

    private LabelFonts fonts;

    @BeforeEach
    void openFonts() {
        fonts = LabelFonts.open();
    }

    @AfterEach
    void closeFonts() throws IOException {
        fonts.close();
    }

    @ParameterizedTest
    @EnumSource
    void labelSaysEverything(LabelFormat format) {
        assertThat(text(compose(format, LabelFixture.longan(ADDRESS))))
                .contains(
                        "Nhãn lồng Hưng Yên",
                        "HTX Nhãn lồng Phố Hiến",
                        "Lô: HY2607A",
                        "Thu hoạch: 18/07/2026",
                        "Khối lượng: 500\u00A0g",
                        "VietGAP VG-0001 do Tổ chức chứng nhận mẫu cấp, đến 31/12/2027",
                        "Quét để xem nguồn gốc",
                        "q.example.vn");
    }

    @ParameterizedTest
    @EnumSource
    void textOfAnyLengthStaysOnTheLabelAndOffTheCode(LabelFormat format) {
        LabelLayout layout = compose(format, LabelFixture.wordy(ADDRESS));
        double qrEnd = format.insetMm() + format.qrMm();
        assertThat(layout.lines()).isNotEmpty().allSatisfy(line -> {
            double right = line.xMm() + fonts.width(line.text(), line.weight()) * line.sizeMm();
            double top = line.baselineMm() - LabelFonts.HIGHEST_LETTER * line.sizeMm();
            assertThat(line.xMm()).isGreaterThanOrEqualTo(format.insetMm());
            assertThat(right).isLessThanOrEqualTo(format.widthMm() - format.insetMm() + 0.001);
            assertThat(line.baselineMm() + 0.2 * line.sizeMm())
                    .isLessThanOrEqualTo(format.heightMm() - format.insetMm() + 0.3);
            assertThat(top).isGreaterThanOrEqualTo(format.insetMm() - 0.001);
            assertThat(line.xMm() >= qrEnd || top >= qrEnd - 0.001).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void lotCodeIsNeverShortened(LabelFormat format) {
        assertThat(text(compose(format, LabelFixture.wordy(ADDRESS))).replace(" ", ""))
                .contains("Lô:WWWWWWWWWWWWWWWWWWWW");
    }

    @Test
    void whatIsNotKnownTakesNoPlace() {
        LabelFace bare = LabelFixture.bare(ADDRESS, "Nhãn", "Hộ mẫu");
        assertThat(lines(compose(LabelFormat.A4_99X38, bare)))
                .containsExactly(
                        "Nhãn",
                        "Hộ mẫu",
                        "Lô: HY2607A",
                        "Thu hoạch: 18/07/2026",
                        "Quét để xem nguồn gốc",
                        "q.example.vn");
    }

    @Test
    void decomposedLettersAreComposedAndForeignOnesReplaced() {
        assertThat(fonts.printable("Nha\u0303n \t lo\u0302\u0300ng\u200B\n\uD83C 龍眼 \u0007 ₫ ễ Ẵ ỡ Đ"))
                .isEqualTo("Nhãn lồng ? ?? ? ₫ ễ Ẵ ỡ Đ");
    }

    @Test
    void everyVietnameseLetterIsInTheFont() {
        String vowels = "aăâeêioôơuưy";
        String tones = "\u0300\u0309\u0303\u0301\u0323";
        StringBuilder all = new StringBuilder(vowels).append("đbcdghklmnpqrstvx");
        vowels.chars()
                .forEach(vowel ->
                        tones.chars().forEach(tone -> all.append((char) vowel).append((char) tone)));
        String letters = all + all.toString().toUpperCase(Locale.ROOT);
        assertThat(fonts.printable(letters)).doesNotContain("?").hasSize(2 * (12 + 17 + 12 * 5));
    }

    private LabelLayout compose(LabelFormat format, LabelFace face) {
        return new LabelComposer(format, LabelFixture.CAPTIONS, fonts).compose(face, QrMatrix.of(face.url()));
    }

    private static List<String> lines(LabelLayout layout) {
        return layout.lines().stream().map(LabelLayout.Line::text).toList();
    }

    private static String text(LabelLayout layout) {
        return lines(layout).stream().collect(Collectors.joining(" "));
    }
}
