package vn.nhan.place.unit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads an official list as CSV (RFC 4180, comma or semicolon), line by line. The header tells which list it is:
 *
 * <ul>
 *   <li>units: {@code code,full_name,level} with {@code type}, {@code parent_code}, {@code province_code} where needed,
 *       and {@code valid_from}, {@code valid_to}, {@code decree} where a line differs from the rest;
 *   <li>lineage: {@code old_code,old_valid_on,new_code,kind,share}, and {@code valid_on}, {@code decree} as above.
 * </ul>
 */
final class UnitListReader {

    /** There are some 14,000 units of all times; a list many times as long is none. */
    static final int MAX_ROWS = 100_000;

    private static final List<String> UNIT_HEADER = List.of("code", "full_name", "level");
    private static final List<String> LINEAGE_HEADER = List.of("old_code", "old_valid_on", "new_code", "kind", "share");

    private UnitListReader() {}

    /** @throws UnitListFailure.Unreadable of the file as a whole, {@link UnitListFailure.WrongRows} of single lines */
    static UnitList read(byte[] file, ListTerms terms) {
        var text = ListText.of(file);
        var reasons = new RowReasons();
        try (var csv = CSVParser.parse(new StringReader(text), format(text))) {
            var header = csv.getHeaderMap();
            if (header.keySet().containsAll(LINEAGE_HEADER)) {
                var lines = new LineageLines(terms, reasons);
                eachRow(csv, reasons, lines::read);
                return lines.list();
            }
            if (header.keySet().containsAll(UNIT_HEADER)) {
                var lines = new UnitLines(terms, reasons);
                eachRow(csv, reasons, lines::read);
                return lines.list();
            }
            throw new UnitListFailure.Unreadable("unit-list.header");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnitListFailure.Unreadable("unit-list.not-csv", Map.of("row", 1));
        }
    }

    private static CSVFormat format(String text) {
        var header = text.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',')
                .setHeader()
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static void eachRow(CSVParser csv, RowReasons reasons, Consumer<CSVRecord> reader) {
        long rows = 0;
        try {
            for (var line : csv) {
                if (++rows > MAX_ROWS) {
                    throw new UnitListFailure.Unreadable("unit-list.too-many-rows", Map.of("max", MAX_ROWS));
                }
                if (line.isConsistent()) {
                    reader.accept(line);
                } else {
                    reasons.refuse(rowOf(line), "unit-list.columns");
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnitListFailure.Unreadable("unit-list.not-csv", Map.of("row", rows + 2));
        }
        reasons.orThrow();
        if (rows == 0) {
            throw new UnitListFailure.Unreadable("unit-list.empty");
        }
    }

    /** The header is row 1. */
    static int rowOf(CSVRecord line) {
        return (int) line.getRecordNumber() + 1;
    }
}
