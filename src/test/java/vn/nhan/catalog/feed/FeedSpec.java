package vn.nhan.catalog.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * The product data specification as channels publish it, written down once more and apart from what writes feeds: reads a
 * file as the channel would, and names everything in it that it would refuse.
 */
final class FeedSpec {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[+-]\\d{4}";
    private static final String TEXT = "(?s)[^\\t\\r\\n<>]+";
    private static final String HTTPS = "https://[^\\s]+";

    /** What stands in a column: its longest text, and its form. */
    private record Rule(int max, Pattern form) {
        static Rule of(int max, String form) {
            return new Rule(max, Pattern.compile(form));
        }
    }

    private static final Map<String, Rule> COLUMNS = Map.ofEntries(
            Map.entry("id", Rule.of(50, "[\\x21-\\x7e]+")),
            Map.entry("title", Rule.of(150, TEXT)),
            Map.entry("description", Rule.of(5000, TEXT)),
            Map.entry("link", Rule.of(2000, HTTPS)),
            Map.entry("image_link", Rule.of(2000, HTTPS)),
            Map.entry("additional_image_link", Rule.of(2000, HTTPS)),
            Map.entry("price", Rule.of(20, "[1-9]\\d* VND")),
            Map.entry("brand", Rule.of(70, TEXT)),
            Map.entry("gtin", Rule.of(14, "\\d{8}|\\d{12}|\\d{13}|\\d{14}")),
            Map.entry("identifier_exists", Rule.of(3, "yes|no")),
            Map.entry("condition", Rule.of(11, "new|refurbished|used")),
            Map.entry("availability_date", Rule.of(25, DAY)),
            Map.entry("google_product_category", Rule.of(10, "\\d+")),
            Map.entry("product_type", Rule.of(750, "[^\\t\\r\\n<]+( > [^\\t\\r\\n<>]+)*")),
            Map.entry("item_group_id", Rule.of(50, "[\\x21-\\x7e]+")),
            Map.entry("size", Rule.of(100, TEXT)),
            Map.entry("unit_pricing_measure", Rule.of(20, "\\d+(\\.\\d+)?(mg|g|kg|ml|cl|l)")),
            Map.entry("unit_pricing_base_measure", Rule.of(20, "(1|10|100|2|4|8)(g|kg|ml|cl|l)")),
            Map.entry("expiration_date", Rule.of(25, DAY)),
            Map.entry("shipping_weight", Rule.of(20, "\\d+(\\.\\d+)? (kg|g)")),
            Map.entry("custom_label_0", Rule.of(100, TEXT)),
            Map.entry("custom_label_1", Rule.of(100, TEXT)),
            Map.entry("custom_label_2", Rule.of(100, TEXT)),
            Map.entry("custom_label_3", Rule.of(100, TEXT)),
            Map.entry("custom_label_4", Rule.of(100, TEXT)));

    private static final Set<String> GOOGLE_WORDS = Set.of("in_stock", "out_of_stock", "preorder", "backorder");
    private static final Set<String> META_WORDS = Set.of("in stock", "out of stock", "preorder", "available for order");

    private FeedSpec() {}

    /** Its items, by columns; several values of one are several. */
    static List<Map<String, List<String>>> read(String file, String name) {
        return name.endsWith(".xml") ? rss(file) : table(file, name.endsWith(".tsv") ? '\t' : ',');
    }

    /** Everything a channel would refuse, each with its item and column. */
    static List<String> mistakes(String file, String name) {
        var google = name.startsWith("google");
        var mistakes = new ArrayList<String>();
        var ids = new java.util.HashSet<String>();
        for (var item : read(file, name)) {
            var id = first(item, "id");
            if (!ids.add(id)) {
                mistakes.add(id + " stands there twice");
            }
            required(google).stream()
                    .filter(column -> first(item, column).isEmpty())
                    .forEach(column -> mistakes.add(id + " has no " + column));
            item.forEach((column, values) ->
                    values.forEach(value -> mistakes.addAll(cell(google, column, value).stream()
                            .map(wrong -> id + " " + wrong)
                            .toList())));
            mistakes.addAll(together(google, item));
        }
        return mistakes;
    }

    private static List<String> required(boolean google) {
        var always = List.of("id", "title", "description", "link", "image_link", "availability", "price", "brand");
        return google
                ? always
                : java.util.stream.Stream.concat(always.stream(), java.util.stream.Stream.of("condition"))
                        .toList();
    }

    private static List<String> cell(boolean google, String column, String value) {
        if (column.equals("availability")) {
            return (google ? GOOGLE_WORDS : META_WORDS).contains(value) ? List.of() : List.of("availability: " + value);
        }
        var rule = COLUMNS.get(column);
        if (rule == null) {
            return List.of("unknown column " + column);
        }
        if (value.codePointCount(0, value.length()) > rule.max()) {
            return List.of(column + " is too long");
        }
        if (!rule.form().matcher(value).matches()) {
            return List.of(column + ": " + value);
        }
        return value.matches("^[=+@-].*") ? List.of(column + " is a formula: " + value) : List.of();
    }

    private static List<String> together(boolean google, Map<String, List<String>> item) {
        var mistakes = new ArrayList<String>();
        var id = first(item, "id");
        if (google
                && first(item, "availability").equals("preorder")
                && first(item, "availability_date").isEmpty()) {
            mistakes.add(id + " is a pre-order without its day");
        }
        if (google
                && first(item, "gtin").isEmpty()
                        != first(item, "identifier_exists").equals("no")) {
            mistakes.add(id + " says something else of its GTIN than it has");
        }
        if (item.getOrDefault("additional_image_link", List.of()).size() > 10) {
            mistakes.add(id + " has too many pictures");
        }
        return mistakes;
    }

    static String first(Map<String, List<String>> item, String column) {
        var values = item.getOrDefault(column, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static List<Map<String, List<String>>> table(String file, char delimiter) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file))) {
            return parser.stream()
                    .map(line -> line.toMap().entrySet().stream()
                            .filter(cell -> !cell.getValue().isEmpty())
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, FeedSpec::values, (a, b) -> a, LinkedHashMap::new)))
                    .<Map<String, List<String>>>map(item -> item)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> values(Map.Entry<String, String> cell) {
        return cell.getKey().equals("additional_image_link")
                ? List.of(cell.getValue().split(",", -1))
                : List.of(cell.getValue());
    }

    private static List<Map<String, List<String>>> rss(String file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
            var root = document.getDocumentElement();
            if (!root.getNodeName().equals("rss")
                    || !root.getAttribute("version").equals("2.0")) {
                throw new AssertionError("no RSS 2.0");
            }
            var items = new ArrayList<Map<String, List<String>>>();
            var found = document.getElementsByTagName("item");
            for (var i = 0; i < found.getLength(); i++) {
                items.add(item((Element) found.item(i)));
            }
            return items;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, List<String>> item(Element element) {
        var item = new LinkedHashMap<String, List<String>>();
        var children = element.getElementsByTagNameNS("http://base.google.com/ns/1.0", "*");
        for (var i = 0; i < children.getLength(); i++) {
            var child = children.item(i);
            item.computeIfAbsent(child.getLocalName(), name -> new ArrayList<>())
                    .add(child.getTextContent());
        }
        return item;
    }
}
