package vn.nhan.catalog.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule looks at: an offer in one language on one day, and the bounds that the rule's version gives it. */
record Inspection(Subject subject, ListingLanguage language, Bounds bounds) {

    /** @param today in Viet Nam */
    record Subject(Goods goods, Surroundings around, LocalDate today) {}

    /** What they count, and which of them there is, each rule says. */
    record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

        static final Bounds NONE = new Bounds(null, null);
    }

    Goods goods() {
        return subject.goods();
    }

    LocalDate today() {
        return subject.today();
    }

    int low() {
        return bounds.low() == null ? 0 : bounds.low().intValue();
    }

    int high() {
        return bounds.high() == null ? Integer.MAX_VALUE : bounds.high().intValue();
    }

    @Nullable
    String name() {
        return goods().name(language);
    }

    @Nullable
    String description() {
        return goods().description(language);
    }

    List<Likeness> alike(Likeness.Kind kind) {
        return subject.around().alike().stream()
                .filter(likeness -> likeness.kind() == kind)
                .toList();
    }
}
