package vn.nhan.catalog.storefront;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What to look for instead, when what was typed stands nowhere: the nearest words that there are. */
@ApplicationScoped
class NearWordQueries {

    static final String KNOWN =
            "select distinct word from published.storefront_word where tenant_id = any($1) and word = any($2)";

    /** Shorter ones resemble everything. */
    private static final int SHORTEST = 2;

    private static final int MOST_ALIKE = 4;

    private final Pool published;

    NearWordQueries(@ReactiveDataSource("published") Pool published) {
        this.published = published;
    }

    /** A condition on words for what was probably meant; nothing when there is nothing alike. */
    Uni<Optional<String>> of(Scope scope, Sought sought) {
        var slips = new HashMap<String, Map<String, Integer>>();
        var all = new HashSet<>(sought.words());
        sought.words().stream().filter(word -> word.length() >= SHORTEST).forEach(word -> {
            var near = Typos.of(word);
            slips.put(word, near);
            all.addAll(near.keySet());
        });
        return published
                .preparedQuery(KNOWN)
                .execute(Tuple.of(scope.numbers(), all.toArray(String[]::new)))
                .map(rows -> {
                    var known = new HashSet<String>();
                    rows.forEach(row -> known.add(row.getString("word")));
                    return condition(sought, known, slips);
                });
    }

    private static Optional<String> condition(
            Sought sought, Set<String> known, Map<String, Map<String, Integer>> slips) {
        var each = new ArrayList<String>();
        var missing = 0;
        for (var word : sought.words()) {
            if (known.contains(word)) {
                each.add(Match.all(List.of(word)));
                continue;
            }
            missing++;
            var alike = likeliest(slips.getOrDefault(word, Map.of()), known);
            if (!alike.isEmpty()) {
                each.add(Match.any(alike));
            } else if (word.length() > SHORTEST) {
                each.add(Match.beginning(word));
            }
        }
        if (missing > 0) {
            return each.isEmpty() ? Optional.empty() : Optional.of(String.join("&", each));
        }
        return each.size() < 2 ? Optional.empty() : Optional.of(allButOne(each));
    }

    private static List<String> likeliest(Map<String, Integer> slips, Collection<String> known) {
        var there = slips.keySet().stream().filter(known::contains).toList();
        var least = there.stream().mapToInt(slips::get).min().orElse(0);
        return there.stream()
                .filter(word -> slips.getOrDefault(word, least + 1) == least)
                .sorted()
                .limit(MOST_ALIKE)
                .toList();
    }

    /** Every word is there, but no listing has them all. */
    private static String allButOne(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(left -> IntStream.range(0, words.size())
                        .filter(at -> at != left)
                        .mapToObj(words::get)
                        .collect(Collectors.joining("&", "(", ")")))
                .collect(Collectors.joining("|"));
    }
}
