package vn.nhan.reporting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.InvalidValue;

/**
 * How often a report of this kind is due (Decree 09/2019/NĐ-CP on reporting by state agencies, article 12). Two of one
 * kind never cover the same day; a month, its quarter and its year do.
 */
public enum ReportKind {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    /** Of a span that somebody asked for. */
    SPECIAL;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidValue {@code value.format}, when there is no such kind */
    @JsonCreator
    static ReportKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.format"));
    }
}
