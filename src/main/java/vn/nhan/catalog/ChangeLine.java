package vn.nhan.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.ProblemTexts;
import vn.nhan.platform.text.Dates;

/**
 * A change as people read it.
 *
 * @param label what they call the field
 * @param pieces of the text before and of that after, in one
 */
public record ChangeLine(String label, List<WordPiece> pieces) {

    public static ChangeLine of(FieldChange change, CategoryTree tree, Locale reader) {
        return new ChangeLine(
                label(change.field(), tree, reader),
                WordDiff.of(
                        shown(change.field(), change.before(), tree, reader),
                        shown(change.field(), change.after(), tree, reader)));
    }

    /** @param field of {@link Snapshot#fields} */
    public static String label(String field, CategoryTree tree, Locale reader) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            return ProblemTexts.sentence("field." + field, Map.of(), reader);
        }
        var kind = field.substring(0, dot);
        var what = field.substring(dot + 1);
        return kind.equals("attributes")
                ? tree.attribute(what)
                        .map(attribute -> attribute.name().in(reader))
                        .orElse(what)
                : ProblemTexts.sentence("field." + kind, Map.of("what", what), reader);
    }

    private static String shown(String field, @Nullable String value, CategoryTree tree, Locale reader) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (field.replaceFirst("\\..*", "")) {
            case "category" ->
                tree.find(value)
                        .map(Category::name)
                        .map(name -> name.in(reader))
                        .orElse(value);
            case "price", "offeredPrice" -> new Dong(Long.parseLong(value)).display();
            case "visibleFrom", "visibleUntil" -> Dates.format(Instant.parse(value));
            default -> value;
        };
    }
}
