package vn.nhan.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds what is called so as fast among many thousands as a marketplace does. Whoever gives something a name says it here;
 * what has lost the name meanwhile isn't found by it.
 */
public final class Index<T> {

    private final TreeMap<String, List<T>> named = new TreeMap<>();
    private final BiPredicate<T, String> isCalled;

    /** @param isCalled whether it is there still and has that name still */
    public Index(BiPredicate<T, String> isCalled) {
        this.isCalled = isCalled;
    }

    public void name(T thing, String name) {
        var all = named.computeIfAbsent(name, first -> new ArrayList<>(1));
        if (all.stream().noneMatch(one -> one == thing)) {
            all.add(thing);
        }
    }

    /** In the order in which they got the name. */
    public Stream<T> find(String name) {
        return named.getOrDefault(name, List.of()).stream().filter(thing -> isCalled.test(thing, name));
    }

    /** Those whose names begin so. */
    public Stream<T> beginning(String start) {
        return named.subMap(start, start + Character.MAX_VALUE).entrySet().stream()
                .flatMap(one -> one.getValue().stream().filter(thing -> isCalled.test(thing, one.getKey())))
                .distinct();
    }
}
