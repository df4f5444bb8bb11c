package vn.nhan.platform.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/**
 * A field that two people have filled in differently at the same time.
 *
 * @param field as a form or a body names it; its name for people is the sentence {@code field.<field>}
 * @param label its name for people where no sentence is known, or null
 * @param theirs what the other one has saved
 * @param yours what was to be saved now
 */
public record Difference(String field, @Nullable LocalizedText label, String theirs, String yours) {

    public static Difference of(String field, @Nullable Object theirs, @Nullable Object yours) {
        return new Difference(
                field, null, theirs == null ? "" : theirs.toString(), yours == null ? "" : yours.toString());
    }

    public boolean isOne() {
        return !theirs.equals(yours);
    }

    /** What people call the field. */
    public String name(java.util.Locale reader) {
        if (label != null) {
            return label.in(reader);
        }
        var dot = field.indexOf('.');
        return dot < 0
                ? ProblemTexts.sentence("field." + field, Map.of(), reader)
                : ProblemTexts.sentence(
                        "field." + field.substring(0, dot), Map.of("what", field.substring(dot + 1)), reader);
    }
}
