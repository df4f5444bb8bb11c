package vn.nhan.catalog.quality;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What is asked of description and story. */
final class DescriptionRules {

    private DescriptionRules() {}

    static Optional<Lapse> present(Inspection on) {
        return on.description() == null ? Optional.of(Lapse.of("description-absent")) : Optional.empty();
    }

    /** Low: words. Half of them cost half of the points. */
    static Optional<Lapse> length(Inspection on) {
        var description = on.description();
        var words = description == null ? on.low() : Wording.words(description).size();
        return words >= on.low()
                ? Optional.empty()
                : Optional.of(new Lapse(
                        "description-short",
                        (double) (on.low() - words) / on.low(),
                        Map.of("words", words, "least", on.low())));
    }

    /** High: hundredths of capitals. */
    static Optional<Lapse> calm(Inspection on) {
        var description = on.description();
        return description != null && Wording.isLoud(description, on.high())
                ? Optional.of(Lapse.of("description-loud"))
                : Optional.empty();
    }

    /** Numbers and addresses of people belong to the producer's card, where they can be taken back. */
    static Optional<Lapse> plain(Inspection on) {
        var description = on.description();
        return description != null && Wording.leadsElsewhere(description)
                ? Optional.of(Lapse.of("description-elsewhere"))
                : Optional.empty();
    }

    /** Words of one's own other goods cost half. Low is how alike descriptions must be to be compared at all. */
    static Optional<Lapse> own(Inspection on) {
        return on.alike(Likeness.Kind.text(on.language())).stream()
                .filter(likeness -> likeness.measure() >= on.low())
                .map(likeness -> likeness.own()
                        ? new Lapse("description-repeated", 0.5, Map.of())
                        : Lapse.of("description-copied"))
                .max(Comparator.comparingDouble(Lapse::share));
    }

    /** Low: hundredths of the words in common with the Vietnamese description. */
    static Optional<Lapse> translated(Inspection on) {
        var here = on.description();
        var vietnamese = on.goods().description(ListingLanguage.VI);
        return here != null && vietnamese != null && TextPrint.alike(here, vietnamese) >= on.low()
                ? Optional.of(Lapse.of("description-untranslated"))
                : Optional.empty();
    }

    static Optional<Lapse> story(Inspection on) {
        return on.goods().story(on.language()) == null ? Optional.of(Lapse.of("story-absent")) : Optional.empty();
    }
}
