package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import java.util.regex.Pattern;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Numbers;

/** What a finding says in the reader's language. Numbers are written as in Viet Nam, prices in dong. */
final class FindingWords {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final FindingMessages words;

    FindingWords(String language) {
        this.words = MessageBundles.get(FindingMessages.class, Localized.Literal.of(language));
    }

    String sentence(Finding finding) {
        var told = new Told(finding.rule(), finding.arguments());
        var rule = finding.rule();
        if (rule.startsWith("title.") || rule.startsWith("description.")) {
            return text(rule, told);
        }
        if (rule.startsWith("pictures.")) {
            return picture(rule, told);
        }
        if (rule.startsWith("price.") || rule.startsWith("stock.")) {
            return price(rule, told);
        }
        return thing(rule, told);
    }

    private String text(String rule, Told told) {
        return switch (rule) {
            case "title.missing" -> words.titleMissing();
            case "title.too-short" -> words.titleTooShort(told.have(), told.min());
            case "title.too-long" -> words.titleTooLong(told.have(), told.max());
            case "description.missing" -> words.descriptionMissing();
            case "description.too-long" -> words.descriptionTooLong(told.have(), told.max());
            case "description.markup" -> words.descriptionMarkup();
            case "description.contact" -> words.descriptionContact();
            default -> words.other(rule);
        };
    }

    private String picture(String rule, Told told) {
        return switch (rule) {
            case "pictures.missing" -> words.picturesMissing();
            case "pictures.too-few" -> words.picturesTooFew(told.have(), told.min());
            case "pictures.too-many" -> words.picturesTooMany(told.have(), told.max());
            case "pictures.too-small" -> words.picturesTooSmall(told.have(), told.min());
            case "pictures.too-large" -> words.picturesTooLarge();
            case "pictures.format" -> words.picturesFormat();
            default -> words.other(rule);
        };
    }

    private String price(String rule, Told told) {
        return switch (rule) {
            case "price.missing" -> words.priceMissing();
            case "price.zero" -> words.priceZero();
            case "price.too-low" -> words.priceTooLow(told.have(), told.min());
            case "price.too-high" -> words.priceTooHigh(told.have(), told.max());
            case "price.spread" -> words.priceSpread(told.have(), told.max());
            case "stock.too-high" -> words.stockTooHigh(told.have(), told.max());
            default -> words.other(rule);
        };
    }

    private String thing(String rule, Told told) {
        return switch (rule) {
            case "weight.missing" -> words.weightMissing();
            case "category.missing" -> words.categoryMissing();
            case "attribute.missing" -> words.attributeMissing(told.name());
            case "attribute.value" -> words.attributeValue(told.name());
            case "attribute.too-long" -> words.attributeTooLong(told.name(), told.max());
            case "sku.malformed" -> words.skuMalformed();
            case "sku.too-long" -> words.skuTooLong();
            case "variants.too-many" -> words.variantsTooMany(told.have(), told.max());
            case "gtin.missing" -> words.gtinMissing();
            case "paper.missing" -> words.paperMissing();
            default -> words.other(rule);
        };
    }

    /** What the rule tells with it; what it doesn't tell is a dash. */
    private record Told(String rule, Map<String, String> arguments) {

        String have() {
            return number("have");
        }

        String min() {
            return number("min");
        }

        String max() {
            return number("max");
        }

        String name() {
            return arguments.getOrDefault("name", "–");
        }

        private String number(String which) {
            var given = arguments.getOrDefault(which, "–");
            if (!WHOLE.matcher(given).matches()) {
                return given;
            }
            var number = Long.parseLong(given);
            return rule.startsWith("price.too-") ? new Dong(number).display() : Numbers.format(number);
        }
    }
}
