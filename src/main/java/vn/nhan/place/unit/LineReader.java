package vn.nhan.place.unit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;

/** Reads the cells of one line, and tells the line's reasons when one cannot be read. */
final class LineReader {

    private static final int MAX_TEXT = 200;

    private final CSVRecord line;
    private final ListTerms terms;
    private final RowReasons reasons;
    private boolean wrong;

    LineReader(CSVRecord line, ListTerms terms, RowReasons reasons) {
        this.line = line;
        this.terms = terms;
        this.reasons = reasons;
    }

    int row() {
        return UnitListReader.rowOf(line);
    }

    boolean isWrong() {
        return wrong;
    }

    void refuse(String code, Map<String, Object> args) {
        wrong = true;
        reasons.refuse(row(), code, args);
    }

    /** The cell of a column; empty where the list has no such column. */
    String cell(String column) {
        return line.isMapped(column) ? line.get(column).strip() : "";
    }

    @Nullable
    String optional(String column) {
        var cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    /** A name: composed, of ordinary letters, at most 200 characters. */
    String text(String column) {
        var given = cell(column);
        var text = terms.composing() ? Normalizer.normalize(given, Normalizer.Form.NFC) : given;
        if (!Vietnamese.isNfc(text)) {
            refuse("unit-list.not-composed", Map.of("column", column));
        } else if (text.indexOf('\uFFFD') >= 0 || text.indexOf('?') >= 0) {
            refuse("unit-list.broken-letters", Map.of("text", text));
        } else if (text.isEmpty() || text.length() > MAX_TEXT || Vietnamese.hasControlCharacters(text)) {
            refuse("unit-list.name", Map.of("max", MAX_TEXT));
        }
        return text;
    }

    /** Digits of one of the given lengths. */
    String code(String column, int... lengths) {
        var code = cell(column);
        for (int length : lengths) {
            if (code.length() == length && code.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return code;
            }
        }
        refuse("unit-list.code-format", Map.of("code", code, "column", column));
        return code;
    }

    LocalDate day(String column, LocalDate otherwise) {
        var day = optionalDay(column, otherwise);
        return day == null ? otherwise : day;
    }

    @Nullable
    LocalDate optionalDay(String column, @Nullable LocalDate otherwise) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            return otherwise;
        }
        try {
            return Dates.parse(cell);
        } catch (InvalidValue e) {
            refuse("unit-list.day", Map.of("typed", cell));
            return otherwise;
        }
    }

    String decree() {
        return optional("decree") == null ? terms.decree() : text("decree");
    }
}
