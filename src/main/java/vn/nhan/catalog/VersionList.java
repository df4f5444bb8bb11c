package vn.nhan.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.text.Dates;

/** The versions of an offer, for a page. */
record VersionList(ProductView product, List<Row> rows) {

    /**
     * @param by null for the platform itself
     * @param restores 0 for a change like others
     * @param fields what people call them, one after the other
     * @param first whether there was none before
     */
    record Row(int number, @Nullable String by, String on, int restores, String fields, boolean first) {}

    static VersionList of(ProductView product, List<ListingHistory.Line> lines, CategoryTree tree, Locale reader) {
        return new VersionList(
                product,
                lines.stream()
                        .map(line -> new Row(
                                line.number(),
                                line.by(),
                                Dates.format(line.at()),
                                line.restores() == null ? 0 : line.restores(),
                                line.fields().stream()
                                        .map(field -> ChangeLine.label(field, tree, reader))
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                                line.number() == 1))
                        .toList());
    }
}
