package vn.nhan.traceability.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.qr.QrMatrix;

class QrMatrixTest {

    private static final String ADDRESS = LabelFixture.pieceAddress("0001F3");

    @Test
    void runsCoverExactlyTheDarkModules() {
        QrMatrix qr = QrMatrix.of(ADDRESS);
        boolean[][] drawn = new boolean[qr.size()][qr.size()];
        for (QrMatrix.Run run : qr.runs()) {
            for (int column = run.column(); column < run.column() + run.length(); column++) {
                assertThat(drawn[run.row()][column]).isFalse();
                drawn[run.row()][column] = true;
            }
        }
        for (int row = 0; row < qr.size(); row++) {
            for (int column = 0; column < qr.size(); column++) {
                assertThat(drawn[row][column]).isEqualTo(qr.isDark(column, row));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyMaskIsRead(int mask) {
        assertThat(QrReader.read(picture(QrMatrix.of(ADDRESS, mask)))).contains(ADDRESS);
    }

    @Test
    void shortAddressTakesASmallCode() {
        assertThat(QrMatrix.of("https://q.example.vn/t/0123456789AB").size()).isEqualTo(29);
        assertThat(QrMatrix.of("https://q.example.vn/t/0123456789AB").sizeWithQuietZone())
                .isEqualTo(37);
    }

    @Test
    void addressThatIsNotAsciiOrTooLongHasNoCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrMatrix.of("https://q.example.vn/nhãn"));
        assertThatIllegalArgumentException().isThrownBy(() -> QrMatrix.of("https://q.example.vn/a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> QrMatrix.of("x".repeat(3_000)));
    }

    private static BufferedImage picture(QrMatrix qr) {
        int scale = 4;
        int side = qr.sizeWithQuietZone() * scale;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        for (QrMatrix.Run run : qr.runs()) {
            int left = (run.column() + QrMatrix.QUIET_ZONE) * scale;
            int top = (run.row() + QrMatrix.QUIET_ZONE) * scale;
            pen.fillRect(left, top, run.length() * scale, scale);
        }
        pen.dispose();
        return picture;
    }
}
