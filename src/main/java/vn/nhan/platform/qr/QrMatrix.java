package vn.nhan.platform.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The modules of a QR code (ISO/IEC 18004) with error correction M, without its quiet zone. */
public final class QrMatrix {

    /** Modules that must stay white on every side. */
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix grid;

    private QrMatrix(ByteMatrix grid) {
        this.grid = grid;
    }

    /** The code of an address, in the most legible of its eight masks. */
    public static QrMatrix of(String address) {
        return encode(address, Map.of());
    }

    /**
     * The code of an address in a given mask. Every reader takes every mask; not weighing all eight makes this about
     * ten times faster, which counts when each of thousands of labels has its own address.
     *
     * @param mask 0 to 7
     */
    public static QrMatrix of(String address, int mask) {
        return encode(address, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
    }

    /** Dark modules of one row that touch, drawn as one rectangle. */
    public record Run(int column, int row, int length) {}

    /** Modules on one side. */
    public int size() {
        return grid.getWidth();
    }

    /** Modules on one side, the quiet zone included. */
    public int sizeWithQuietZone() {
        return size() + 2 * QUIET_ZONE;
    }

    public boolean isDark(int column, int row) {
        return grid.get(column, row) == 1;
    }

    /** All dark modules, row by row. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int end = endOfRun(column, row);
                if (end > column) {
                    runs.add(new Run(column, row, end - column));
                }
                column = Math.max(end, column + 1);
            }
        }
        return runs;
    }

    /** The dark modules as one SVG path, a module a unit, the quiet zone included. */
    public String svgPath() {
        var path = new StringBuilder();
        for (var run : runs()) {
            path.append('M').append(run.column() + QUIET_ZONE).append(' ').append(run.row() + QUIET_ZONE);
            path.append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        return path.toString();
    }

    /** The code of what is no address, such as a payment, in printable ASCII with blanks. */
    public static QrMatrix ofText(String text) {
        if (!text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("readers guess other character sets differently");
        }
        return write(text, Map.of());
    }

    private int endOfRun(int column, int row) {
        int end = column;
        while (end < size() && isDark(end, row)) {
            end++;
        }
        return end;
    }

    private static QrMatrix encode(String address, Map<EncodeHintType, ?> hints) {
        // Anything else would be encoded in a character set that readers guess differently.
        if (!address.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("an address is printed in percent-encoded ASCII");
        }
        return write(address, hints);
    }

    private static QrMatrix write(String text, Map<EncodeHintType, ?> hints) {
        try {
            return new QrMatrix(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds " + text.length() + " characters", tooLong);
        }
    }
}
