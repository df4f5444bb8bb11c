package vn.nhan.catalog.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules as the migration brings them, without a database. */
final class ShippedRules {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V2026112216__quality.sql");
    private static final Pattern ROW =
            Pattern.compile("\\((\\d+), '(vi|en)', '([a-z-]+)', (\\d+), (null|[\\d.]+), (null|[\\d.]+)\\)");

    private ShippedRules() {}

    static RuleBook read() {
        try {
            var weights = ROW.matcher(Files.readString(MIGRATION))
                    .results()
                    .map(row -> new RuleBook.Weight(
                            Integer.parseInt(row.group(1)),
                            ListingLanguage.of(row.group(2)),
                            row.group(3),
                            Integer.parseInt(row.group(4)),
                            new Inspection.Bounds(number(row.group(5)), number(row.group(6)))))
                    .toList();
            return new RuleBook(1, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable BigDecimal number(String written) {
        return written.equals("null") ? null : new BigDecimal(written);
    }
}
