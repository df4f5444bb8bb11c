package vn.nhan.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as ours. */
final class XlsxCell {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 31/12/9999
    private static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61); // Excel takes 1900 for a leap year

    /** In a format: text in quotes, escaped characters, colours and conditions. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private static final Pattern DAY = Pattern.compile("[dDyY]");

    private XlsxCell() {}

    static SheetCell of(@Nullable Cell cell, boolean since1904) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> SheetCell.EMPTY;
            case ERROR -> new SheetCell(SheetCell.Kind.ERROR, shortened(cell.getRawValue()));
            case NUMBER, BOOLEAN, STRING -> value(cell, cell.getValue(), since1904);
            case FORMULA ->
                cell.getRawValue() == null
                        ? new SheetCell(SheetCell.Kind.NO_RESULT, "")
                        : value(cell, cell.getValue(), since1904);
        };
    }

    private static SheetCell value(Cell cell, @Nullable Object value, boolean since1904) {
        if (value instanceof BigDecimal number) {
            return isDay(cell) ? day(number, since1904) : number(number);
        }
        if (value instanceof Boolean yes) {
            return SheetCell.text(yes ? "x" : "");
        }
        return value == null ? SheetCell.EMPTY : CellText.of(value.toString());
    }

    private static SheetCell number(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > 30
                ? new SheetCell(SheetCell.Kind.ERROR, "#NUM!")
                : SheetCell.number(rounded(number));
    }

    /** Excel keeps binary fractions: 0.1 + 0.2 stands in the file as 0.30000000000000004. */
    private static BigDecimal rounded(BigDecimal number) {
        return number.precision() > 15 ? number.round(new java.math.MathContext(15)) : number;
    }

    private static SheetCell day(BigDecimal serial, boolean since1904) {
        if (serial.compareTo(since1904 ? BigDecimal.ZERO : FIRST_SURE_DAY) < 0 || serial.compareTo(LAST_DAY) > 0) {
            return number(serial);
        }
        var days = serial.longValue();
        return SheetCell.day((since1904 ? EPOCH_1904 : EPOCH_1900).plusDays(days));
    }

    /** Numbers of built-in formats: ECMA-376-1, 18.8.30. */
    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null) {
            return DAY.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find();
        }
        var id = cell.getDataFormatId();
        return id != null
                && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58);
    }

    private static String shortened(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(20, text.length()));
    }
}
