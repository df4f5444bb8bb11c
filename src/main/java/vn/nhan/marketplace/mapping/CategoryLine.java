package vn.nhan.marketplace.mapping;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Category;

/**
 * One of our categories in which a business has goods, and its place on a marketplace.
 *
 * @param goods how many the business has in it
 * @param wanted how many of them it wants on this account
 * @param state {@code matched}, {@code missing}, or {@code gone} where the marketplace has it no more
 * @param remoteCategory the marketplace's id, or null
 * @param remotePath names of the marketplace's category and those above it, the widest first
 */
record CategoryLine(
        String category,
        String name,
        String nameEn,
        long goods,
        long wanted,
        String state,
        @Nullable String remoteCategory,
        List<String> remotePath) {

    enum State {
        MATCHED,
        MISSING,
        GONE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CategoryLine of(Category category, OwnGoods.Group group, @Nullable Match match, KnownTree tree) {
        return new CategoryLine(
                category.code(),
                category.name().vi(),
                category.name().en(),
                group.goods(),
                group.wanted(),
                state(match, tree).key(),
                match == null ? null : match.remoteCategory(),
                match == null ? List.of() : match.path());
    }

    private static State state(@Nullable Match match, KnownTree tree) {
        if (match == null) {
            return State.MISSING;
        }
        return tree.fetchedAt() != null && tree.find(match.remoteCategory()).isEmpty() ? State.GONE : State.MATCHED;
    }
}
