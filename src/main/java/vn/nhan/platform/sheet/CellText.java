package vn.nhan.platform.sheet;

import java.util.regex.Pattern;
import vn.nhan.platform.text.Vietnamese;

/** Makes a cell of what somebody typed. */
final class CellText {

    /** What a sheet of ours, or a careful person, puts before text that Excel would take for a formula. */
    private static final Pattern GUARDED = Pattern.compile("'[=+@\\t\\r-].*", Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\uFEFF\\u200B]+");

    private CellText() {}

    static SheetCell of(String raw) {
        if (raw.length() > SheetLimits.CELL_LENGTH) {
            return new SheetCell(SheetCell.Kind.TOO_LONG, "");
        }
        var text = strip(raw);
        if (GUARDED.matcher(text).matches()) {
            text = text.substring(1);
        }
        var legacy = LegacyText.of(text);
        if (legacy != null) {
            return new SheetCell(SheetCell.Kind.LEGACY, legacy.shown());
        }
        return Vietnamese.isNfc(text)
                ? SheetCell.text(text)
                : new SheetCell(SheetCell.Kind.COMPOSED, Vietnamese.nfc(text));
    }

    /** Blanks of every kind at both ends go; inside, several of them are one, line breaks included. */
    private static String strip(String raw) {
        return BLANKS.matcher(raw).replaceAll(" ").strip();
    }
}
