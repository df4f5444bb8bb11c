package vn.nhan.marketplace.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.nhan.platform.text.Vietnamese;

/**
 * The folded words of a name, and how much each says: in Vietnamese the first one names the thing (nhãn lồng is a nhãn), and
 * some say nothing.
 */
record Words(Map<String, Double> weights) {

    private static final double HEAD = 2;
    private static final double EMPTY = 0.2;
    private static final Set<String> EMPTY_WORDS =
            Set.of("va", "cac", "loai", "khac", "cho", "nhom", "nganh", "hang", "tu");
    /** Two words for one thing, which marketplaces and farmers choose differently. */
    private static final Map<String, String> SAME = Map.of("che", "tra");

    static Words of(String name) {
        return folded(Vietnamese.fold(name));
    }

    /** A name of several things: {@code Gạo, ngũ cốc} is both, each with a head of its own. */
    static List<Words> each(String name) {
        return parts(name).stream().map(Words::folded).toList();
    }

    /** The things that a name names, folded. */
    static List<String> parts(String name) {
        return Stream.of(name.split("[,;/&]| - ", -1))
                .map(Vietnamese::fold)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Words folded(String part) {
        return of(Stream.of(part.split(" ", -1)).filter(word -> !word.isEmpty()).toList());
    }

    private static Words of(List<String> words) {
        var weights = new LinkedHashMap<String, Double>();
        var headless = true;
        for (var word : words) {
            var one = SAME.getOrDefault(word, word);
            if (EMPTY_WORDS.contains(one)) {
                weights.putIfAbsent(one, EMPTY);
            } else {
                weights.putIfAbsent(one, headless ? HEAD : 1.0);
                headless = false;
            }
        }
        return new Words(weights);
    }

    /** The first so many: what follows in the name of goods is where they come from and how they are packed. */
    Words first(int most) {
        var kept = new LinkedHashMap<String, Double>();
        weights.entrySet().stream().limit(most).forEach(one -> kept.put(one.getKey(), one.getValue()));
        return new Words(kept);
    }

    /** From 0, nothing in common, to 1, the same. */
    double likeness(Words other) {
        var all = sum() + other.sum();
        if (all == 0) {
            return 0;
        }
        var common = weights.entrySet().stream()
                .mapToDouble(one -> Math.min(one.getValue(), other.weights().getOrDefault(one.getKey(), 0.0)))
                .sum();
        return 2 * common / all;
    }

    static double likeness(List<Words> some, List<Words> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(one::likeness))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private double sum() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
