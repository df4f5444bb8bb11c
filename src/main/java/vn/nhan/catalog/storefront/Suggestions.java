package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.text.Vietnamese;

/** What somebody may be about to type: names of goods, producers, communes and kinds of goods that begin like it. */
@ApplicationScoped
class Suggestions {

    private static final int SHORTEST = 2;
    private static final int LOOKED_AT = 60;
    private static final int MOST_NAMES = 5;
    private static final int MOST_OTHERS = 2;

    private final ShelfQueries shelf;

    Suggestions(ShelfQueries shelf) {
        this.shelf = shelf;
    }

    /** @param hint what it is, where it is not the name of goods */
    record Suggestion(String text, @Nullable String hint, String href) {}

    Uni<List<Suggestion>> of(Asked asked, CategoryTree categories, Locale reader) {
        var words = asked.sought().words();
        if (String.join(" ", words).length() < SHORTEST) {
            return Uni.createFrom().item(List.of());
        }
        var last = words.size() - 1;
        var match = Match.and(List.of(Match.all(words.subList(0, last)), Match.beginning(words.get(last))));
        return shelf.of(asked, new Part(0, match, null), null, LOOKED_AT)
                .map(hits -> suggested(
                        words, hits.stream().map(hit -> hit.shown().card()).toList(), categories, reader));
    }

    private static List<Suggestion> suggested(
            List<String> words, List<StorefrontCard> cards, CategoryTree categories, Locale reader) {
        var say = StorefrontWords.in(reader);
        var all = new ArrayList<Suggestion>();
        distinct(cards, StorefrontCard::name, words, MOST_NAMES).forEach(name -> all.add(search(name, null)));
        categories.all().stream()
                .filter(category -> begins(category.name().in(reader), words))
                .limit(MOST_OTHERS)
                .forEach(category -> all.add(new Suggestion(
                        category.name().in(reader), say.suggestedCategory(), "/products?category=" + category.code())));
        distinct(cards, StorefrontCard::producer, words, MOST_OTHERS)
                .forEach(name -> all.add(search(name, say.suggestedProducer())));
        distinct(cards, StorefrontCard::commune, words, MOST_OTHERS)
                .forEach(name -> all.add(new Suggestion(
                        name, say.suggestedCommune(), "/products?commune=" + Vietnamese.slug(name, "x"))));
        return List.copyOf(all);
    }

    private static Suggestion search(String text, @Nullable String hint) {
        return new Suggestion(text, hint, new ShelfAddress(Map.of("q", text)).toString());
    }

    private static Stream<String> distinct(
            List<StorefrontCard> cards, Function<StorefrontCard, String> field, List<String> words, int most) {
        var byKey = new LinkedHashMap<String, String>();
        cards.stream()
                .map(field)
                .filter(text -> begins(text, words))
                .forEach(text -> byKey.putIfAbsent(Vietnamese.fold(text), text));
        return byKey.values().stream().limit(most);
    }

    /** Whether each word begins one of the text. */
    private static boolean begins(String text, List<String> words) {
        var own = Arrays.asList(Vietnamese.fold(text).split(" ", -1));
        return words.stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)));
    }
}
