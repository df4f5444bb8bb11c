package vn.nhan.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.nhan.platform.text.Dates;

/**
 * What stands in a cell. Numbers and days are kept as what they are: a number that Excel knows is never read by the rules
 * for typed ones, so 1.234 stays a little more than one.
 *
 * @param text as typed, composed and stripped; the plain number ({@code 1234.5}); the day ({@code 2026-09-05}); or why
 *     the cell can't be read
 */
public record SheetCell(Kind kind, String text) {

    /** What kind of thing stands in a cell. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DAY,
        /** An error of Excel such as {@code #REF!}. */
        ERROR,
        /** A formula whose result the file doesn't hold: we never reckon. */
        NO_RESULT,
        /** Longer than {@link SheetLimits#CELL_LENGTH}. */
        TOO_LONG,
        /** Text in an encoding from before Unicode; the text is the encoding's name. */
        LEGACY,
        /** Text whose letters came in pieces and were composed. */
        COMPOSED
    }

    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "");

    public static SheetCell text(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(Kind.TEXT, text);
    }

    public static SheetCell number(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new SheetCell(Kind.NUMBER, plain.toPlainString());
    }

    public static SheetCell day(LocalDate day) {
        return new SheetCell(Kind.DAY, day.toString());
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** As a person reads it: days as {@code 05/09/2026}, all else as it stands. */
    public String shown() {
        return switch (kind) {
            case DAY -> Dates.format(LocalDate.parse(text));
            case NO_RESULT, TOO_LONG, LEGACY -> "";
            default -> text;
        };
    }
}
