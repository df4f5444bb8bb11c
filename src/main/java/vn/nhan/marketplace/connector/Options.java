package vn.nhan.marketplace.connector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What tells packages apart, as a field is compared; nothing where there is one package. */
public final class Options {

    private Options() {}

    public static String field(Desired want) {
        var all = new LinkedHashMap<String, Map<String, String>>();
        want.variants().forEach(variant -> all.put(variant.sku(), variant.options()));
        return field(all);
    }

    /** @param bySku names and values of each package */
    public static String field(Map<String, Map<String, String>> bySku) {
        return bySku.size() < 2
                ? ""
                : new TreeMap<>(bySku)
                        .entrySet().stream()
                                .map(one -> one.getKey() + new TreeMap<>(one.getValue()))
                                .collect(Collectors.joining(" "));
    }

    /** In the order of the first package. */
    public static List<String> names(Desired want) {
        return List.copyOf(want.variants().get(0).options().keySet());
    }

    /** All values of a name, each once, in the order of the packages. */
    public static List<String> values(Desired want, String name) {
        var values = new LinkedHashSet<String>();
        want.variants().forEach(variant -> values.add(variant.options().getOrDefault(name, "")));
        return new ArrayList<>(values);
    }
}
