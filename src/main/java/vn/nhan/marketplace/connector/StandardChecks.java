package vn.nhan.marketplace.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The questions that marketplaces ask of a listing, each with its own bounds; what a category says itself goes first. */
public final class StandardChecks {

    private static final Pattern MARKUP = Pattern.compile("<(?!/?(p|ul|ol|li|strong|em|br)\\s*/?>)[a-zA-Z!/]");
    private static final Pattern CONTACT = Pattern.compile("(?i)https?://|www\\.|zalo|(?<!\\d)0\\d{9}(?!\\d)");

    private final Desired want;
    private final Optional<CategoryRules> rules;
    private final List<Finding> findings = new ArrayList<>();

    public StandardChecks(Desired want, Optional<CategoryRules> rules) {
        this.want = want;
        this.rules = rules;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** In code points. */
    public StandardChecks title(int least, int most) {
        var min = rules.map(CategoryRules::titleMin).orElse(least);
        var max = rules.map(CategoryRules::titleMax).orElse(most);
        var have = length(want.title().strip());
        if (have == 0) {
            block("title", "title.missing", Map.of());
        } else if (have < min) {
            block("title", "title.too-short", bounds("min", min, have));
        } else if (have > max) {
            block("title", "title.too-long", bounds("max", max, have));
        }
        return this;
    }

    /** @param text as it is sent: with markup or without; lengths in code points */
    public StandardChecks description(String text, long least, long most) {
        var min = limit(CategoryRules.DESCRIPTION_MIN, least);
        var max = limit(CategoryRules.DESCRIPTION_MAX, most);
        var have = length(text.strip());
        if (have < Math.max(1, min)) {
            block("description", "description.missing", bounds("min", min, have));
        } else if (have > max) {
            block("description", "description.too-long", bounds("max", max, have));
        }
        if (MARKUP.matcher(want.html()).find()) {
            block("description", "description.markup", Map.of());
        }
        if (CONTACT.matcher(want.plainText()).find()) {
            findings.add(Finding.warn("description", "description.contact", Map.of()));
        }
        return this;
    }

    /** Bounds of one picture: sides in pixels, size in bytes. */
    public record Frame(int leastSide, int mostSide, long mostBytes, Set<String> mimes) {}

    public StandardChecks pictures(int least, int most, Frame frame) {
        var min = rules.map(CategoryRules::picturesMin).orElse(least);
        var max = rules.map(CategoryRules::picturesMax).orElse(most);
        var have = want.pictures().size();
        if (have == 0) {
            block("pictures", "pictures.missing", Map.of());
        } else if (have < min) {
            block("pictures", "pictures.too-few", bounds("min", min, have));
        } else if (have > max) {
            block("pictures", "pictures.too-many", bounds("max", max, have));
        }
        IntStream.range(0, have)
                .forEach(at -> picture("pictures[" + at + "]", want.pictures().get(at), frame));
        return this;
    }

    private void picture(String field, Desired.Picture picture, Frame frame) {
        var shorter = Math.min(picture.width(), picture.height());
        var longer = Math.max(picture.width(), picture.height());
        if (shorter < frame.leastSide()) {
            block(field, "pictures.too-small", bounds("min", frame.leastSide(), shorter));
        }
        if (longer > frame.mostSide()) {
            block(field, "pictures.too-large", bounds("max", frame.mostSide(), longer));
        }
        if (picture.bytes() > frame.mostBytes()) {
            block(field, "pictures.too-large", bounds("max", frame.mostBytes(), picture.bytes()));
        }
        if (!frame.mimes().contains(picture.mime())) {
            block(field, "pictures.format", Map.of("name", picture.mime()));
        }
    }

    /** In whole dong. */
    public StandardChecks prices(long least, long most) {
        var min = limit(CategoryRules.PRICE_MIN, least);
        var max = limit(CategoryRules.PRICE_MAX, most);
        eachVariant((field, variant) -> {
            var have = variant.priceDong();
            if (have <= 0) {
                block(field + ".priceDong", "price.zero", Map.of());
            } else if (have < min) {
                block(field + ".priceDong", "price.too-low", bounds("min", min, have));
            } else if (have > max) {
                block(field + ".priceDong", "price.too-high", bounds("max", max, have));
            }
        });
        return this;
    }

    /** The dearest package may cost so many times what the cheapest costs. */
    public StandardChecks spread(int times) {
        var prices =
                want.variants().stream().mapToLong(Desired.Variant::priceDong).summaryStatistics();
        if (prices.getMin() > 0 && prices.getMax() > times * prices.getMin()) {
            block("variants", "price.spread", bounds("max", times, prices.getMax() / prices.getMin()));
        }
        return this;
    }

    public StandardChecks stock(long most) {
        var max = limit(CategoryRules.STOCK_MAX, most);
        eachVariant((field, variant) -> {
            if (variant.sellable() > max) {
                block(field + ".sellable", "stock.too-high", bounds("max", max, variant.sellable()));
            }
        });
        return this;
    }

    public StandardChecks weights() {
        eachVariant((field, variant) -> {
            if (variant.weightGrams() <= 0) {
                block(field + ".weightGrams", "weight.missing", Map.of());
            }
        });
        return this;
    }

    public StandardChecks category() {
        if (want.category().isEmpty()) {
            block("category", "category.missing", Map.of());
        }
        rules.ifPresent(known -> known.attributes().forEach(this::attribute));
        return this;
    }

    private void attribute(CategoryRules.Attribute attribute) {
        var field = "attributes[" + attribute.id() + "]";
        var given = want.attributes().getOrDefault(attribute.id(), "");
        if (given.isBlank()) {
            if (attribute.required()) {
                block(field, "attribute.missing", Map.of("name", attribute.name()));
            }
        } else if (!attribute.values().isEmpty() && !attribute.values().contains(given)) {
            block(field, "attribute.value", Map.of("name", attribute.name()));
        } else if (attribute.values().isEmpty() && attribute.maxLength() > 0 && length(given) > attribute.maxLength()) {
            block(
                    field,
                    "attribute.too-long",
                    Map.of("name", attribute.name(), "max", Integer.toString(attribute.maxLength())));
        }
    }

    public StandardChecks variants(int most) {
        if (want.variants().size() > most) {
            block(
                    "variants",
                    "variants.too-many",
                    bounds("max", most, want.variants().size()));
        }
        return this;
    }

    /** @param most characters */
    public StandardChecks skus(Pattern form, int most) {
        eachVariant((field, variant) -> {
            if (variant.sku().length() > most) {
                block(
                        field + ".sku",
                        "sku.too-long",
                        bounds("max", most, variant.sku().length()));
            } else if (!form.matcher(variant.sku()).matches()) {
                block(field + ".sku", "sku.malformed", Map.of("name", variant.sku()));
            }
        });
        return this;
    }

    /** What tells packages apart, as it is shown; in code points. */
    public StandardChecks options(java.util.function.Function<Desired.Variant, String> label, long most) {
        var max = limit(CategoryRules.OPTION_MAX, most);
        if (want.variants().size() > 1) {
            eachVariant((field, variant) -> {
                if (length(label.apply(variant)) > max) {
                    block(
                            field + ".options",
                            "attribute.too-long",
                            Map.of("name", label.apply(variant), "max", Long.toString(max)));
                }
            });
        }
        return this;
    }

    /** Certificates that can be shown, where the category demands them. */
    public StandardChecks papers() {
        var min = limit(CategoryRules.PAPERS_MIN, 0);
        var have =
                want.papers().stream().filter(paper -> paper.scan().isPresent()).count();
        if (have < min) {
            block("papers", "paper.missing", bounds("min", min, have));
        }
        return this;
    }

    private void eachVariant(java.util.function.BiConsumer<String, Desired.Variant> check) {
        IntStream.range(0, want.variants().size())
                .forEach(at ->
                        check.accept("variants[" + at + "]", want.variants().get(at)));
    }

    private long limit(String name, long otherwise) {
        return rules.map(known -> known.limit(name, otherwise)).orElse(otherwise);
    }

    private void block(String field, String rule, Map<String, String> arguments) {
        findings.add(Finding.block(field, rule, arguments));
    }

    private static Map<String, String> bounds(String which, long bound, long have) {
        return Map.of(which, Long.toString(bound), "have", Long.toString(have));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
