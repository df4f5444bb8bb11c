package vn.nhan.catalog;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.text.Dates;

/**
 * One version of an offer, for a page.
 *
 * @param by null for the platform itself
 * @param on empty where it is asked whether to put it back
 * @param changes against the version before, or against what is offered now
 * @param offered all of it; empty where it is asked whether to put it back
 */
record VersionSheet(
        ProductView product,
        int number,
        @Nullable String by,
        String on,
        List<ChangeLine> changes,
        List<ChangeLine> offered) {

    static VersionSheet of(ProductView product, ListingHistory.Shown shown, CategoryTree tree, Locale reader) {
        return new VersionSheet(
                product,
                shown.number(),
                shown.by(),
                Dates.format(shown.at()),
                lines(shown.changes(), tree, reader),
                lines(
                        shown.offered().fields().entrySet().stream()
                                .map(said ->
                                        new FieldChange(said.getKey(), said.getValue(), said.getValue(), List.of()))
                                .toList(),
                        tree,
                        reader));
    }

    /** For the question whether to put it back. */
    record Asked(int number, List<FieldChange> changes) {}

    static VersionSheet of(ProductView product, Asked asked, CategoryTree tree, Locale reader) {
        return new VersionSheet(product, asked.number(), null, "", lines(asked.changes(), tree, reader), List.of());
    }

    private static List<ChangeLine> lines(List<FieldChange> changes, CategoryTree tree, Locale reader) {
        return changes.stream()
                .map(change -> ChangeLine.of(change, tree, reader))
                .toList();
    }
}
