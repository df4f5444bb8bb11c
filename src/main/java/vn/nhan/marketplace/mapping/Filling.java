package vn.nhan.marketplace.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.text.Vietnamese;

/** What goods say in a marketplace's own attributes. */
final class Filling {

    private Filling() {}

    /**
     * By the marketplace's ids, as it takes them: where it has a closed list, its own spelling of what we say. What isn't
     * among them stays as it is, so that whoever checks the listing finds it; what the marketplace no longer asks for is left
     * out, for it would never be read back.
     *
     * @param ours what the goods say, by our codes
     * @param rules empty while the marketplace hasn't told them
     */
    static Map<String, String> of(
            Map<String, Source> sources, Map<String, String> ours, Optional<CategoryRules> rules) {
        var filled = new HashMap<String, String>();
        var known = rules.map(Filling::byId);
        sources.forEach((id, source) -> {
            var said = said(source, ours);
            if (said == null
                    || said.isBlank()
                    || known.isPresent() && !known.get().containsKey(id)) {
                return;
            }
            filled.put(
                    id,
                    known.map(all -> spelt(said, all.getOrDefault(id, Set.of())))
                            .orElse(said));
        });
        return Map.copyOf(filled);
    }

    private static Map<String, Set<String>> byId(CategoryRules rules) {
        return rules.attributes().stream()
                .collect(Collectors.toMap(
                        CategoryRules.Attribute::id, CategoryRules.Attribute::values, (one, other) -> one));
    }

    private static @Nullable String said(Source source, Map<String, String> ours) {
        return source.attribute() == null ? source.value() : ours.get(source.attribute());
    }

    private static String spelt(String said, Set<String> values) {
        if (values.contains(said)) {
            return said;
        }
        var folded = Vietnamese.fold(said);
        return values.stream()
                .filter(value -> Vietnamese.fold(value).equals(folded))
                .findFirst()
                .orElse(said);
    }
}
