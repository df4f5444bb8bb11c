package vn.nhan.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that two versions of an offer say differently.
 *
 * @param field of {@link Snapshot#fields}
 * @param before empty when it was not said
 * @param after empty when it isn't said any more
 */
public record FieldChange(String field, String before, String after, List<WordPiece> pieces) {

    /** In the order of the fields. @param before null for nothing at all */
    static List<FieldChange> between(@Nullable Snapshot before, Snapshot after) {
        var old = before == null ? java.util.Map.<String, String>of() : before.fields();
        var now = after.fields();
        var names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            var was = old.getOrDefault(name, "");
            var is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                changes.add(new FieldChange(name, was, is, WordDiff.of(was, is)));
            }
        }
        return List.copyOf(changes);
    }
}
