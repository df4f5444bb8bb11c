package vn.nhan.marketplace.connector;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What tells the packages of a listing apart, for marketplaces that are given one name of it and one value each. */
public final class Labels {

    private Labels() {}

    /** Such as {@code Khối lượng}; the SKU's own where the listing names nothing. */
    public static String name(Desired want, String otherwise, int most) {
        var names = new TreeSet<String>();
        want.variants().forEach(variant -> names.addAll(variant.options().keySet()));
        return cut(names.isEmpty() ? otherwise : String.join(", ", names), most);
    }

    /** Such as {@code 500 g}. */
    public static String of(Desired.Variant variant) {
        return variant.options().isEmpty()
                ? variant.sku()
                : String.join(", ", new TreeMap<>(variant.options()).values());
    }

    /** All of them with their SKUs, in their order, as a field that is compared. */
    public static String field(List<String> skus, List<String> labels) {
        return java.util.stream.IntStream.range(0, Math.min(skus.size(), labels.size()))
                .mapToObj(at -> skus.get(at) + "=" + labels.get(at))
                .collect(Collectors.joining("\n"));
    }

    public static String field(Desired want) {
        return field(
                want.variants().stream().map(Desired.Variant::sku).toList(),
                want.variants().stream().map(Labels::of).toList());
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
