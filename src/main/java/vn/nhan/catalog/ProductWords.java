package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.catalog.season.Seasons;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;

/** What a category lets its goods say of themselves, and what they must say before anybody sees them. */
@ApplicationScoped
class ProductWords {

    private static final int LONGEST = 2_000;
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,2}([.,][0-9])?|100");

    private final Categories categories;
    private final Seasons seasons;
    private final Clock clock;

    ProductWords(Categories categories, Seasons seasons, Clock clock) {
        this.categories = categories;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** What was said, without what was left empty. */
    Map<String, String> said(@Nullable Map<String, @Nullable String> typed) {
        var said = new TreeMap<String, String>();
        if (typed != null) {
            typed.forEach((code, text) -> {
                if (text != null && !text.isBlank()) {
                    said.put(code, text.strip());
                }
            });
        }
        return said;
    }

    /** Fails with {@link Invalid} unless the category is one for goods, and asks for each of the attributes. */
    Uni<Void> require(
            Mutiny.Session session, @Nullable String category, @Nullable Map<String, @Nullable String> attributes) {
        return categories
                .tree(session)
                .invoke(tree -> {
                    var errors = errors(tree, category, said(attributes));
                    if (!errors.isEmpty()) {
                        throw new Invalid(errors);
                    }
                })
                .replaceWithVoid();
    }

    /** Attributes that must be said before the product is shown, and were not. */
    Uni<List<Attribute>> missing(Mutiny.Session session, @Nullable String category, Map<String, String> said) {
        return categories
                .tree(session)
                .map(tree -> tree.asked(category, today()).stream()
                        .filter(asked -> asked.required()
                                && !said.containsKey(asked.attribute().code()))
                        .map(asked -> asked.attribute())
                        .toList());
    }

    /** Whether the product must say when in the year it is to be had, and doesn't. */
    Uni<Boolean> lacksSeason(Mutiny.Session session, @Nullable String category, UUID productId) {
        return categories
                .tree(session)
                .map(tree -> tree.find(category).map(Category::seasonal).orElse(false))
                .chain(seasonal -> seasonal
                        ? seasons.of(session, productId).map(List::isEmpty)
                        : Uni.createFrom().item(false));
    }

    List<FieldError> errors(CategoryTree tree, @Nullable String category, Map<String, String> said) {
        var errors = new ArrayList<FieldError>();
        if (category != null
                && tree.leaves().stream().noneMatch(leaf -> leaf.code().equals(category))) {
            return List.of(new FieldError("category", "catalog.category-unknown"));
        }
        var asked = tree.asked(category, today());
        said.forEach((code, text) -> asked.stream()
                .map(one -> one.attribute())
                .filter(attribute -> attribute.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        attribute -> refusal(attribute, text, errors),
                        () -> errors.add(new FieldError("attributes." + code, "catalog.attribute-unknown"))));
        return errors;
    }

    private static void refusal(Attribute attribute, String text, List<FieldError> errors) {
        var field = "attributes." + attribute.code();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            errors.add(new FieldError(field, "text.too-long", Map.of("max", LONGEST)));
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            errors.add(new FieldError(field, "text.not-composed"));
        } else if (text.codePoints().anyMatch(ProductWords::isControl)) {
            errors.add(new FieldError(field, "text.control-character"));
        } else if (!isOfKind(attribute.kind(), text)) {
            errors.add(new FieldError(field, "value.format"));
        }
    }

    private static boolean isControl(int character) {
        var type = Character.getType(character);
        return character != '\n' && character != '\r' && (type == Character.CONTROL || type == Character.FORMAT);
    }

    private static boolean isOfKind(Attribute.Kind kind, String text) {
        return switch (kind) {
            case TEXT -> text.indexOf('\n') < 0;
            case LINES -> true;
            case DAYS -> DAYS.matcher(text).matches();
            case PERCENT -> PERCENT.matcher(text).matches();
        };
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
