package vn.nhan.catalog.quality;

import java.util.Map;
import java.util.Optional;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.Requirement;

/** What the law and the category ask for. */
final class CategoryRules {

    private CategoryRules() {}

    static Optional<Lapse> chosen(Inspection on) {
        return on.goods().kinds().isEmpty() ? Optional.of(Lapse.of("category-absent")) : Optional.empty();
    }

    /** Costs by how many of those that must be said are missing. */
    static Optional<Lapse> attributes(Inspection on) {
        var required = on.goods().asked().stream()
                .filter(Requirement::required)
                .map(Requirement::attribute)
                .toList();
        var said = on.goods().offer().product().attributes();
        var missing = required.stream()
                .map(Attribute::code)
                .filter(code -> said.getOrDefault(code, "").isBlank())
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lapse(
                        "attributes-missing",
                        (double) missing.size() / required.size(),
                        Map.of(Sentences.ATTRIBUTES, missing)));
    }
}
