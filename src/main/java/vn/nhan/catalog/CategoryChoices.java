package vn.nhan.catalog;

import java.util.List;
import java.util.Locale;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.html.Choice;

/** The kinds of goods to choose from, in the reader's language. */
final class CategoryChoices {

    private CategoryChoices() {}

    static List<Choice> of(CategoryTree tree, Locale reader) {
        return tree.leaves().stream()
                .map((Category leaf) -> new Choice(leaf.code(), leaf.name().in(reader)))
                .toList();
    }
}
