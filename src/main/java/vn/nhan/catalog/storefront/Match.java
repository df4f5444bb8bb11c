package vn.nhan.catalog.storefront;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions on {@code storefront_listing.words}, written as PostgreSQL reads a {@code tsquery}. */
final class Match {

    private Match() {}

    /** All of them, anywhere in the listing. */
    static String all(Collection<String> words) {
        return words.stream().map(Match::quoted).collect(Collectors.joining("&"));
    }

    /** All of them, in the name of the goods. */
    static String inName(Collection<String> words) {
        return all(words.stream().map(ShelfWords::inName).toList());
    }

    /** One of them. */
    static String any(Collection<String> words) {
        return words.stream().map(Match::quoted).collect(Collectors.joining("|", "(", ")"));
    }

    /** A word that begins like this. */
    static String beginning(String word) {
        return quoted(word) + ":*";
    }

    static String not(String condition) {
        return "!(" + condition + ")";
    }

    /** Those that are given, all of them; null without any. */
    static @Nullable String and(List<@Nullable String> conditions) {
        var given = conditions.stream()
                .filter(condition -> condition != null && !condition.isEmpty())
                .collect(Collectors.joining("&"));
        return given.isEmpty() ? null : given;
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
