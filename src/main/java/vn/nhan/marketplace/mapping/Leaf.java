package vn.nhan.marketplace.mapping;

import java.util.List;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.RemoteCategory;

/**
 * A category of a marketplace that goods can be put in.
 *
 * @param path names from the widest to its own
 * @param folded what each name is compared by, as {@link Words#parts} gives it: thousands of them are compared at once
 */
record Leaf(String id, List<String> path, List<List<String>> folded) {

    static Leaf of(RemoteCategory category) {
        return new Leaf(
                category.id(),
                category.path(),
                category.path().stream().map(Words::parts).toList());
    }

    static List<Leaf> of(List<RemoteCategory> tree) {
        return tree.stream().filter(RemoteCategory::leaf).map(Leaf::of).toList();
    }

    String name() {
        return path.get(path.size() - 1);
    }

    List<Words> own() {
        return words(folded.get(folded.size() - 1));
    }

    Stream<List<Words>> above() {
        return folded.stream().limit(folded.size() - 1L).map(Leaf::words);
    }

    private static List<Words> words(List<String> parts) {
        return parts.stream().map(Words::folded).toList();
    }

    List<String> ownWords() {
        return folded.get(folded.size() - 1).stream().flatMap(Leaf::split).toList();
    }

    List<String> allWords() {
        return folded.stream().flatMap(List::stream).flatMap(Leaf::split).toList();
    }

    private static Stream<String> split(String part) {
        return Stream.of(part.split(" ", -1));
    }
}
