package vn.nhan.marketplace.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.CategoryRules;

/** What programs are told of matches. */
final class MappingViews {

    private MappingViews() {}

    /**
     * A marketplace's categories as such.
     *
     * @param state {@code ready}, {@code coming} or {@code silent}
     */
    record Tree(String state, @Nullable Instant fetchedAt) {

        static Tree of(KnownTree tree) {
            return new Tree(tree.state().name().toLowerCase(Locale.ROOT), tree.fetchedAt());
        }
    }

    /**
     * The categories of a business's goods.
     *
     * @param needed whether the marketplace has categories that goods must be put in
     * @param unsorted goods that say no category of ours
     */
    record Overview(boolean needed, Tree tree, List<CategoryLine> items, long unsorted) {

        static Overview of(MappingReading.Overview found) {
            return new Overview(found.needed(), Tree.of(found.tree()), found.lines(), found.unsorted());
        }
    }

    /** What was chosen, by the marketplace's ids. */
    record Chosen(String remoteCategory, List<String> path, Map<String, Source> attributes, Instant matchedAt) {}

    record Choice(String id, List<String> path) {

        static Choice of(Leaf one) {
            return new Choice(one.id(), one.path());
        }
    }

    /** @param choices what may be meant, or was found */
    record Detail(
            CategoryLine category, Tree tree, @Nullable Chosen chosen, List<Choice> choices) {

        static Detail of(MappingReading.Detail found) {
            return new Detail(
                    found.line(),
                    Tree.of(found.tree()),
                    found.match()
                            .map(one -> new Chosen(one.remoteCategory(), one.path(), one.attributes(), one.matchedAt()))
                            .orElse(null),
                    found.choices().stream().map(Choice::of).toList());
        }
    }

    /** @param values those it takes; empty for any text of at most {@code maxLength} characters */
    record Attribute(String id, String name, boolean required, Set<String> values, int maxLength) {

        static Attribute of(CategoryRules.Attribute one) {
            return new Attribute(one.id(), one.name(), one.required(), one.values(), one.maxLength());
        }
    }

    record Ours(String code, String name, String nameEn) {

        static Ours of(OurAttribute one) {
            return new Ours(one.code(), one.name().vi(), one.name().en());
        }
    }

    /** @param sources what was chosen before, or may be meant */
    record Demands(Choice remoteCategory, List<Attribute> attributes, List<Ours> ours, Map<String, Source> sources) {

        static Demands of(MappingReading.Demands found) {
            return new Demands(
                    Choice.of(found.remote()),
                    found.rules().attributes().stream().map(Attribute::of).toList(),
                    found.ours().stream().map(Ours::of).toList(),
                    found.sources());
        }
    }

    /**
     * That somebody chose, or took a choice back.
     *
     * @param before ids and names as in {@code chosen} of a category; null where nothing was chosen
     * @param by {@code you}, {@code business}, {@code others} or {@code officer}
     * @param undoable whether whoever asks may take it back, as long as nobody else sells by it
     */
    record Past(
            int number,
            @Nullable Choice before,
            @Nullable Choice after,
            String by,
            Instant at,
            @Nullable Integer undoes,
            boolean undoable) {

        static List<Past> of(Undoing.Past found) {
            var undoable = found.undoable();
            return found.choices().stream()
                    .map(one -> new Past(
                            one.number(),
                            choice(one.before()),
                            choice(one.after()),
                            found.author(one).key(),
                            one.at(),
                            one.undoes(),
                            undoable != null && undoable == one.number()))
                    .toList();
        }

        private static @Nullable Choice choice(@Nullable Placed placed) {
            return placed == null ? null : new Choice(placed.remoteCategory(), placed.path());
        }
    }
}
