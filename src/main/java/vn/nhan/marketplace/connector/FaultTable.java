package vn.nhan.marketplace.connector;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * From a marketplace's codes to faults. A row stands for a code, for all codes that begin so ({@code busi_*}), or for a code
 * with a message that begins so ({@code error_param: name}); the first row that fits counts, so the finer ones come first.
 */
public final class FaultTable {

    private final List<Row> rows = new ArrayList<>();

    private record Row(String code, boolean isPrefix, String message, BiFunction<String, String, Fault> fault) {

        boolean fits(String given, String words) {
            return (isPrefix ? given.startsWith(code) : given.equals(code))
                    && words.toLowerCase(Locale.ROOT).startsWith(message);
        }
    }

    public FaultTable throttled(Duration wait, String... codes) {
        return rows((code, words) -> new Fault.Throttled(code, words, wait), codes);
    }

    /** Those that mend themselves. */
    public FaultTable passing(String... codes) {
        return rows(Fault.Transient::new, codes);
    }

    public FaultTable expired(String... codes) {
        return rows(Fault.AuthExpired::new, codes);
    }

    public FaultTable revoked(String... codes) {
        return rows(Fault.AuthRevoked::new, codes);
    }

    public FaultTable gone(String... codes) {
        return rows(Fault.Gone::new, codes);
    }

    public FaultTable taken(String... codes) {
        return rows((code, words) -> new Fault.Conflict(code, words, Optional.empty()), codes);
    }

    public FaultTable locked(Duration wait, String... codes) {
        return rows((code, words) -> new Fault.Locked(code, words, wait), codes);
    }

    public FaultTable rejected(String... codes) {
        return rows((code, words) -> new Fault.Rejected(code, words, List.of()), codes);
    }

    /** Those that tell what is wrong with the listing. */
    public FaultTable finding(String field, String rule, String... codes) {
        return rows(
                (code, words) -> new Fault.Rejected(code, words, List.of(Finding.block(field, rule, Map.of()))), codes);
    }

    /** What no row knows is final until the listing changes: to repeat it would bring the same answer. */
    public Fault of(String code, String message) {
        var words = HttpFaults.words(message);
        return rows.stream()
                .filter(row -> row.fits(code, message))
                .findFirst()
                .map(row -> row.fault().apply(code, words))
                .orElseGet(() -> new Fault.Rejected(code, words, List.of()));
    }

    private FaultTable rows(BiFunction<String, String, Fault> fault, String... codes) {
        for (var written : codes) {
            var parts = written.split(": ", 2);
            var isPrefix = parts[0].endsWith("*");
            rows.add(new Row(
                    isPrefix ? parts[0].substring(0, parts[0].length() - 1) : parts[0],
                    isPrefix,
                    parts.length == 1 ? "" : parts[1].toLowerCase(Locale.ROOT),
                    fault));
        }
        return this;
    }
}
