package vn.nhan.support.request;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Who comes first: who asked first; of those who asked at the same moment firms led by women, that mostly employ women, and
 * social enterprises (Law 04/2017/QH14, article 5; Decree 80/2021/NĐ-CP, article 4); then the smaller id, so that the order
 * is the same whoever asks.
 */
public final class OrderRule {

    /** @param preferred whether one of the three holds */
    public record Place(Instant submittedAt, boolean preferred, UUID id) {}

    /** What a firm says of itself. */
    public record Firm(boolean womenLed, boolean mostlyWomen, boolean social) {

        public boolean isPreferred() {
            return womenLed || mostlyWomen || social;
        }
    }

    /** As PostgreSQL orders them: by the bytes of the id, not by Java's signed halves. */
    public static final Comparator<Place> ORDER = Comparator.comparing(Place::submittedAt)
            .thenComparing(place -> !place.preferred())
            .thenComparing(place -> place.id().toString());

    private OrderRule() {}
}
