package vn.nhan.marketplace.connector;

import static vn.nhan.marketplace.connector.Finding.block;
import static vn.nhan.marketplace.connector.Finding.hint;
import static vn.nhan.marketplace.connector.Finding.warn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What most shops want alike, each with limits of its own. Lengths are in code points. */
public final class Checks {

    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern SCRIPT =
            Pattern.compile("<\\s*/?\\s*(script|style|iframe|object|embed|form|a|img)\\b", Pattern.CASE_INSENSITIVE);
    private static final int SKU_MAX = 50;

    private final Desired want;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(Desired want) {
        this.want = want;
    }

    public static Checks of(Desired want) {
        return new Checks(want);
    }

    public Checks title(int max) {
        var have = length(want.title().strip());
        if (have == 0) {
            findings.add(block("title", "title.missing", Map.of()));
        } else if (have > max) {
            findings.add(block("title", "title.too-long", Map.of("max", "" + max, "have", "" + have)));
        }
        return this;
    }

    /** A bad description isn't bought from, a dangerous one isn't sent. */
    public Checks description(int max) {
        var have = length(want.html());
        if (want.plainText().isBlank()) {
            findings.add(warn("description", "description.missing", Map.of()));
        } else if (have > max) {
            findings.add(block("description", "description.too-long", Map.of("max", "" + max, "have", "" + have)));
        }
        if (SCRIPT.matcher(want.html()).find()) {
            findings.add(block("description", "description.markup", Map.of()));
        }
        return this;
    }

    /** @param mimes those it takes */
    public Checks pictures(int max, Set<String> mimes) {
        var have = want.pictures().size();
        if (have == 0) {
            findings.add(warn("pictures", "pictures.missing", Map.of()));
        } else if (have > max) {
            findings.add(block("pictures", "pictures.too-many", Map.of("max", "" + max, "have", "" + have)));
        }
        for (var i = 0; i < have; i++) {
            var picture = want.pictures().get(i);
            if (!mimes.contains(picture.mime())) {
                findings.add(block("pictures[" + i + "]", "pictures.format", Map.of("have", picture.mime())));
            }
        }
        return this;
    }

    public Checks pictureBytes(long max) {
        for (var i = 0; i < want.pictures().size(); i++) {
            var have = want.pictures().get(i).bytes();
            if (have > max) {
                findings.add(
                        block("pictures[" + i + "]", "pictures.too-large", Map.of("max", "" + max, "have", "" + have)));
            }
        }
        return this;
    }

    /** Whole dong above nothing and up to {@code max}; also stock, SKU and weight of each package. */
    public Checks packages(long max, long stockMax) {
        for (var i = 0; i < want.variants().size(); i++) {
            var one = want.variants().get(i);
            var field = "variants[" + i + "].";
            if (one.priceDong() <= 0) {
                findings.add(block(field + "priceDong", "price.zero", Map.of()));
            } else if (one.priceDong() > max) {
                findings.add(block(
                        field + "priceDong", "price.too-high", Map.of("max", "" + max, "have", "" + one.priceDong())));
            }
            if (one.sellable() > stockMax) {
                findings.add(block(
                        field + "sellable",
                        "stock.too-high",
                        Map.of("max", "" + stockMax, "have", "" + one.sellable())));
            }
            if (one.weightGrams() <= 0) {
                findings.add(hint(field + "weightGrams", "weight.missing", Map.of()));
            }
            sku(field + "sku", one.sku());
        }
        return this;
    }

    /** Packages that a buyer can tell apart, by at most {@code optionMax} things. */
    public Checks variants(int max, int optionMax) {
        var have = want.variants().size();
        if (have > max) {
            findings.add(block("variants", "variants.too-many", Map.of("max", "" + max, "have", "" + have)));
        }
        var names = want.variants().get(0).options().keySet();
        var seen = new HashSet<Map<String, String>>();
        for (var i = 0; have > 1 && i < have; i++) {
            var options = want.variants().get(i).options();
            if (options.isEmpty()
                    || options.size() > optionMax
                    || !options.keySet().equals(names)
                    || !seen.add(options)) {
                findings.add(block("variants[" + i + "].options", "attribute.missing", Map.of("max", "" + optionMax)));
            }
        }
        return this;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void sku(String field, String sku) {
        if (!SKU.matcher(sku).matches()) {
            findings.add(block(field, "sku.malformed", Map.of("have", sku)));
        } else if (sku.length() > SKU_MAX) {
            findings.add(block(field, "sku.too-long", Map.of("max", "" + SKU_MAX, "have", "" + sku.length())));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
