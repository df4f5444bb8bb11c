package vn.nhan.business.assisted;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What stands on a household's papers and has no place of its own yet. Null: nobody has read it off.
 *
 * @param product as the packaging names it
 * @param certificateNumber as printed
 * @param certifier who certified
 * @param certificateUntil last day, inclusive
 */
public record NotedFacts(
        @PlainText(max = 200, required = false) @Nullable String product,
        @PlainText(max = 100, required = false) @Nullable String certificateNumber,
        @PlainText(max = 200, required = false) @Nullable String certifier,
        @Nullable LocalDate certificateUntil) {

    static final NotedFacts NONE = new NotedFacts(null, null, null, null);

    /** By the name under which each is kept; only those that are known. */
    Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        put(known, "product", product);
        put(known, "certificate-number", certificateNumber);
        put(known, "certifier", certifier);
        put(known, "certificate-until", certificateUntil == null ? null : certificateUntil.toString());
        return known;
    }

    static NotedFacts of(Map<String, String> known) {
        var until = known.get("certificate-until");
        return new NotedFacts(
                known.get("product"),
                known.get("certificate-number"),
                known.get("certifier"),
                until == null ? null : LocalDate.parse(until));
    }

    private static void put(Map<String, String> known, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(name, value.strip());
        }
    }
}
