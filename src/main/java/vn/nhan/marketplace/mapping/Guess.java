package vn.nhan.marketplace.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.text.Vietnamese;

/** What a marketplace's attributes may stand for, by their names; somebody looks at it before it holds. */
final class Guess {

    private static final double ALIKE = 0.6;
    private static final String HOME = Vietnamese.fold("Việt Nam");
    private static final List<String> ORIGIN =
            List.of(Vietnamese.fold("Xuất xứ"), Vietnamese.fold("Quốc gia"), Vietnamese.fold("Nước sản xuất"));

    private Guess() {}

    static Map<String, Source> of(CategoryRules rules, List<OurAttribute> ours) {
        var guessed = new HashMap<String, Source>();
        for (var attribute : rules.attributes()) {
            origin(attribute).or(() -> alike(attribute, ours)).ifPresent(source -> guessed.put(attribute.id(), source));
        }
        return Map.copyOf(guessed);
    }

    /** All that is sold here was grown or made here. */
    private static Optional<Source> origin(CategoryRules.Attribute attribute) {
        var name = Vietnamese.fold(attribute.name());
        return attribute.values().stream()
                .filter(value -> Vietnamese.fold(value).equals(HOME))
                .filter(value -> ORIGIN.stream().anyMatch(name::contains))
                .findFirst()
                .map(Source::constant);
    }

    private static Optional<Source> alike(CategoryRules.Attribute attribute, List<OurAttribute> ours) {
        var name = Words.of(attribute.name());
        return ours.stream()
                .max(Comparator.comparingDouble(one -> likeness(name, one)))
                .filter(one -> likeness(name, one) >= ALIKE)
                .map(one -> Source.ours(one.code()));
    }

    /** What stands in brackets only explains. */
    private static double likeness(Words name, OurAttribute one) {
        return name.likeness(Words.of(one.name().vi().replaceAll("\\(.*?\\)", "")));
    }
}
