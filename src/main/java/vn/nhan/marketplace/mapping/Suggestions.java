package vn.nhan.marketplace.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.nhan.platform.text.Vietnamese;

/** Which of a marketplace's categories may be meant, by their names alone; without marks and letter case. */
final class Suggestions {

    /** What the goods themselves are called says most. */
    private static final double NAME = 0.9;

    private static final double BOTH = 0.2;
    private static final double WIDER = 0.5;
    /** Below it the names have nothing to do with each other. */
    private static final double LEAST = 0.3;

    private static final int WORDS_OF_GOODS = 2;

    private final List<Words> name;
    private final List<Words> goods;
    private final List<Words> above;

    /**
     * Of what is looked for.
     *
     * @param path names of our category and those above it, the widest first
     * @param goods names of goods in it
     */
    Suggestions(List<String> path, List<String> goods) {
        this.name = path.isEmpty() ? List.of() : Words.each(path.get(path.size() - 1));
        this.above = path.stream()
                .limit(Math.max(0, path.size() - 1))
                .flatMap(one -> Words.each(one).stream())
                .toList();
        this.goods =
                goods.stream().map(one -> Words.of(one).first(WORDS_OF_GOODS)).toList();
    }

    private record Scored(Leaf category, double score) {}

    /** The likeliest of those that goods can be put in, the best first. */
    List<Leaf> best(List<Leaf> tree, int most) {
        return tree.stream()
                .map(one -> new Scored(one, score(one)))
                .filter(one -> one.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(one -> one.category().path().size())
                        .thenComparing(one -> String.join(" ", one.category().path())))
                .limit(most)
                .map(Scored::category)
                .toList();
    }

    private double score(Leaf category) {
        var leaf = category.own();
        var named = NAME * Words.likeness(name, leaf);
        var meant = Words.likeness(goods, leaf);
        var own = Math.max(named, meant) + BOTH * Math.min(named, meant);
        var wider = category.above()
                .mapToDouble(one -> Math.max(Words.likeness(name, one), WIDER * Words.likeness(above, one)))
                .max()
                .orElse(0);
        return own + WIDER * wider;
    }

    /** Those in whose path every word stands, at least by its beginning; the most alike first. */
    static List<Leaf> search(String words, List<Leaf> tree, int most) {
        var asked = split(words);
        var looked = List.of(Words.of(words));
        return tree.stream()
                .filter(one -> !asked.isEmpty() && begin(one.allWords(), asked))
                .map(one -> new Scored(one, found(one, asked, looked)))
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(one -> String.join(" ", one.category().path())))
                .limit(most)
                .map(Scored::category)
                .toList();
    }

    private static double found(Leaf leaf, List<String> asked, List<Words> looked) {
        return Words.likeness(looked, leaf.own()) + (begin(leaf.ownWords(), asked) ? 1 : 0);
    }

    private static boolean begin(List<String> words, List<String> asked) {
        return asked.stream().allMatch(beginning -> words.stream().anyMatch(one -> one.startsWith(beginning)));
    }

    private static List<String> split(String text) {
        return Stream.of(Vietnamese.fold(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
