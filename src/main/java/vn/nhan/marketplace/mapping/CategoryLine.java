package vn.nhan.marketplace.mapping;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Category;

/**
 * One of our categories, and its place on a marketplace: for a business's goods, or for the province's.
 *
 * @param goods how many are in it
 * @param wanted how many of them are wanted there
 * @param waiting how many of those wait for somebody to choose
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
        long waiting,
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

    boolean isMatched() {
        return state.equals(State.MATCHED.key());
    }

    static CategoryLine of(Category category, OwnGoods.Group group, @Nullable Match match, KnownTree tree) {
        var state = state(match, tree);
        return new CategoryLine(
                category.code(),
                category.name().vi(),
                category.name().en(),
                group.goods(),
                group.wanted(),
                switch (state) {
                    case MATCHED -> 0;
                    case MISSING -> group.wanted();
                    case GONE -> group.held();
                },
                state.key(),
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
