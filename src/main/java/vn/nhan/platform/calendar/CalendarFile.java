package vn.nhan.platform.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code calendar/vietnam.csv}: {@code date,kind,certainty,name,basis}. A row that breaks the form stops the start. */
final class CalendarFile {

    private static final String SHIPPED = "/calendar/vietnam.csv";
    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CalendarFile() {}

    static List<SpecialDay> shipped() {
        var stream = CalendarFile.class.getResourceAsStream(SHIPPED);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + SHIPPED);
        }
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException naming the row that can't be read */
    static List<SpecialDay> read(Reader csv) {
        try (csv;
                var rows = FORM.parse(csv)) {
            return rows.stream().map(CalendarFile::day).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SpecialDay day(CSVRecord row) {
        try {
            var kind = row.get("kind");
            if (!Set.of("off", "working").contains(kind) || row.get("basis").isBlank()) {
                throw new IllegalArgumentException("kind is off or working, and basis says by what");
            }
            return new SpecialDay(
                    LocalDate.parse(row.get("date")),
                    kind.equals("working"),
                    Certainty.valueOf(row.get("certainty").toUpperCase(Locale.ROOT)),
                    row.get("name"),
                    row.get("basis"));
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException(
                    "calendar row " + row.getRecordNumber() + ": " + broken.getMessage(), broken);
        }
    }
}
