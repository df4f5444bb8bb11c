package vn.nhan.support.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.GeoPoint;

/**
 * What a request asks of an expert.
 *
 * @param firm all records that are the same business
 * @param languages that the requester speaks; empty where none was told, which is taken for Vietnamese
 * @param refused experts who have said no, or whom the requester doesn't want
 * @param since the day on which it was handed in
 */
record Sought(
        UUID id,
        String need,
        Set<String> languages,
        Firm firm,
        Spot spot,
        @Nullable UUID programme,
        Set<UUID> refused,
        LocalDate since) {

    Sought {
        languages = languages.isEmpty() ? Set.of("vi") : Set.copyOf(languages);
        refused = Set.copyOf(refused);
    }

    /** @param sector null while the business has told none */
    record Firm(
            Set<UUID> records,
            Set<String> taxCodes,
            @Nullable String sector) {

        Firm {
            records = Set.copyOf(records);
            taxCodes = Set.copyOf(taxCodes);
        }
    }

    /** @param commune id of the unit in which it lies, or null while it was not matched; codes were given anew by reforms */
    record Spot(
            boolean remoteIsFine,
            @Nullable UUID commune,
            @Nullable GeoPoint point) {}
}
