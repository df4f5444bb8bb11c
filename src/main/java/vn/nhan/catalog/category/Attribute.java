package vn.nhan.catalog.category;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/**
 * Something that goods say of themselves.
 *
 * @param part whether it must stand on the package too
 * @param hint null where the name says it all
 */
public record Attribute(
        String code,
        Kind kind,
        Part part,
        LocalizedText name,
        @Nullable LocalizedText hint) {

    /** How it is said: a line, several lines, a number of days (1 to 36,500), or a share of a hundred. */
    public enum Kind {
        TEXT,
        LINES,
        DAYS,
        PERCENT;

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Facts of the goods, or what their label must say (Decree 43/2017/ND-CP, as amended by 111/2021/ND-CP). */
    public enum Part {
        FACTS,
        LABEL;

        static Part of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
