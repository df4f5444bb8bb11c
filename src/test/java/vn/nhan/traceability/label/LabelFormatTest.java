package vn.nhan.traceability.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhan.platform.qr.QrMatrix;

class LabelFormatTest {

    @ParameterizedTest
    @CsvSource({"A4_70X37, 3, 8, 0, 0.5", "A4_99X38, 2, 7, 4.65, 15.15", "A4_50X50, 4, 5, 5, 23.5"})
    void gridMatchesTheStickersInShops(LabelFormat format, int columns, int rows, double left, double top) {
        assertThat(format.columns()).isEqualTo(columns);
        assertThat(format.rows()).isEqualTo(rows);
        assertThat(format.leftMm(0)).isCloseTo(left, within(0.001));
        assertThat(format.topMm(0)).isCloseTo(top, within(0.001));
    }

    @Test
    void addressLabelsStandApartByTheirGap() {
        assertThat(LabelFormat.A4_99X38.leftMm(1)).isCloseTo(4.65 + 99.1 + 2.5, within(0.001));
        assertThat(LabelFormat.A4_99X38.topMm(1)).isCloseTo(15.15 + 38.1, within(0.001));
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelLiesOnThePage(LabelFormat format) {
        assertThat(format.leftMm(format.columns() - 1) + format.widthMm()).isLessThanOrEqualTo(210.001);
        assertThat(format.topMm(format.rows() - 1) + format.heightMm()).isLessThanOrEqualTo(297.001);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPrintedWherePrintersCannot(LabelFormat format) {
        double edge = Math.min(format.leftMm(0), format.topMm(0));
        assertThat(edge + format.insetMm()).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void codesOfOurAddressesAreTwentyMillimetresWide(LabelFormat format) {
        for (String path : new String[] {"/t/0123456789AB", "/01/09521234543213/10/HY2607A/21/0001F3"}) {
            QrMatrix qr = QrMatrix.of(LabelFixture.ORIGIN + path);
            assertThat(format.moduleMm(qr) * qr.size()).isGreaterThanOrEqualTo(20);
            assertThat(format.moduleMm(qr)).isBetween(0.396, 0.990);
        }
    }

    /** Version 10: (57 + 8) × 0.396 mm = 25.74 mm. */
    @Test
    void longestAddressThatATillCanReadIsPrinted() {
        QrMatrix qr = QrMatrix.of("x".repeat(213));
        assertThat(qr.size()).isEqualTo(57);
        assertThatCode(() -> LabelFormat.A4_70X37.requireRoomFor(qr)).doesNotThrowAnyException();
    }

    /** Version 11: (61 + 8) × 0.396 mm = 27.32 mm. */
    @Test
    void addressThatNeedsFinerModulesIsRefused() {
        QrMatrix qr = QrMatrix.of("x".repeat(214));
        assertThatThrownBy(() -> LabelFormat.A4_70X37.requireRoomFor(qr))
                .isInstanceOfSatisfying(
                        LabelFailure.TooSmall.class,
                        failure -> assertThat(failure.args())
                                .containsEntry("needed", 28)
                                .containsEntry("available", 26));
    }
}
