package vn.nhan.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated text (RFC 4180), also with the semicolons and tabs that Excel writes on Vietnamese computers. */
final class CsvReader {

    private static final String DELIMITERS = ",;\t";

    private CsvReader() {}

    static List<SheetRow> read(byte[] bytes) {
        var text = CsvText.of(bytes);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new RowCollector();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var line : parser) {
                rows.add((int) line.getRecordNumber(), cells(line));
            }
        } catch (CSVException | UncheckedIOException e) {
            throw SheetFailure.damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.rows();
    }

    private static List<SheetCell> cells(CSVRecord line) {
        var cells = new ArrayList<SheetCell>(line.size());
        for (var value : line) {
            cells.add(CellText.of(value));
        }
        return cells;
    }

    /** The one that stands most often outside of quotes in the first lines. */
    private static char delimiter(String text) {
        var counts = new int[DELIMITERS.length()];
        var quoted = false;
        var lines = 0;
        for (var i = 0; i < text.length() && lines < SheetReader.HEAD; i++) {
            var c = text.charAt(i);
            quoted = (c == '"') != quoted;
            if (c == '\n' && !quoted) {
                lines++;
            }
            var at = quoted ? -1 : DELIMITERS.indexOf(c);
            if (at >= 0) {
                counts[at]++;
            }
        }
        var best = counts[2] > 0 && counts[2] >= counts[1] && counts[2] >= counts[0] ? 2 : 0;
        return DELIMITERS.charAt(best == 2 ? 2 : counts[1] >= counts[0] && counts[1] > 0 ? 1 : 0);
    }
}
