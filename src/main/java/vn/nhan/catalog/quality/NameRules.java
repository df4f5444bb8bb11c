package vn.nhan.catalog.quality;

import java.util.Map;
import java.util.Optional;
import vn.nhan.catalog.VariantFacts;

/** What is asked of the name. */
final class NameRules {

    private NameRules() {}

    static Optional<Lapse> present(Inspection on) {
        return on.name() == null ? Optional.of(Lapse.of("name-absent")) : Optional.empty();
    }

    /** Bounds: characters. */
    static Optional<Lapse> length(Inspection on) {
        var name = on.name();
        if (name == null) {
            return Optional.empty();
        }
        var length = name.codePointCount(0, name.length());
        if (length < on.low()) {
            return Optional.of(Lapse.of("name-short", Map.of("least", on.low())));
        }
        return length > on.high() ? Optional.of(Lapse.of("name-long", Map.of("most", on.high()))) : Optional.empty();
    }

    /** High: hundredths of capitals. */
    static Optional<Lapse> calm(Inspection on) {
        var name = on.name();
        return name != null && Wording.isLoud(name, on.high()) ? Optional.of(Lapse.of("name-loud")) : Optional.empty();
    }

    /** "5 kg" in the name of a package of 500 g. */
    static Optional<Lapse> weight(Inspection on) {
        var name = on.name();
        if (name == null) {
            return Optional.empty();
        }
        var named = NamedWeights.of(name);
        var packages =
                on.goods().packages().stream().map(VariantFacts::netWeightGrams).toList();
        return named.isEmpty() || NamedWeights.fit(named, packages)
                ? Optional.empty()
                : Optional.of(Lapse.of("name-weight", Map.of("named", Written.grams(named.get(0)))));
    }
}
