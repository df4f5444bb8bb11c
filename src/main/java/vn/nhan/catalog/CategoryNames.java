package vn.nhan.catalog;

import java.util.Comparator;
import java.util.Optional;
import vn.nhan.business.intake.Similarity;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;

/** Finds the category that somebody means: by code, by name in either language, or by a name that is nearly one. */
final class CategoryNames {

    private static final double ALIKE = 0.75;

    private CategoryNames() {}

    /** @param exact whether it is written as the tree has it */
    record Meant(Category category, boolean exact) {}

    static Optional<Meant> find(CategoryTree tree, String typed) {
        return tree.leaves().stream()
                .map(category -> new Likeness(category, alike(category, typed)))
                .max(Comparator.comparingDouble(Likeness::alike))
                .filter(best -> best.alike() >= ALIKE)
                .map(best -> new Meant(best.category(), best.alike() >= 1));
    }

    private record Likeness(Category category, double alike) {}

    private static double alike(Category category, String typed) {
        return category.code().equalsIgnoreCase(typed.strip())
                ? 1
                : Math.max(
                        Similarity.of(typed, category.name().vi()),
                        Similarity.of(typed, category.name().en()));
    }
}
