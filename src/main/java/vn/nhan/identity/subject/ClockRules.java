package vn.nhan.identity.subject;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The law's times as they stood on a day; rows of {@code subject/clocks.csv}. */
record ClockRules(List<ClockRule> rules) {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    ClockRules {
        rules = rules.stream()
                .sorted(Comparator.comparing(ClockRule::from).reversed())
                .toList();
    }

    static ClockRules shipped() {
        var stream = ClockRules.class.getResourceAsStream("/subject/clocks.csv");
        if (stream == null) {
            throw new IllegalStateException("not on the class path: subject/clocks.csv");
        }
        try (var rows = FORM.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new ClockRules(rows.stream().map(ClockRules::rule).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The rule for a request received on that day: the law of the day of receipt holds to the end.
     *
     * @throws IllegalStateException for a day before the law
     */
    ClockRule on(LocalDate received, RequestKind kind) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && !rule.from().isAfter(received))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no times are known for " + kind.key() + " on " + received));
    }

    private static ClockRule rule(CSVRecord row) {
        return new ClockRule(
                LocalDate.parse(row.get("from")),
                RequestKind.of(row.get("kind")),
                Integer.parseInt(row.get("answer_working_days")),
                Integer.parseInt(row.get("days")),
                Integer.parseInt(row.get("days_third_party")),
                Integer.parseInt(row.get("extension_days")),
                row.get("basis"));
    }
}
