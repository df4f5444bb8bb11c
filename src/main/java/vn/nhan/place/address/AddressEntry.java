package vn.nhan.place.address;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.GeoPoint;

/**
 * An address as somebody gives it.
 *
 * @param commune as typed
 * @param communeCode of the commune on that day, when it was chosen from the list; else the typed name is matched
 * @param hamlet thôn, ấp, bản, tổ dân phố: free text
 * @param houseLine house, street: free text
 * @param on the day on which it is so; decides which unit a code or name means
 * @param by the account that gives it, or null for the platform itself
 */
public record AddressEntry(
        String commune,
        @Nullable String communeCode,
        @Nullable String hamlet,
        @Nullable String houseLine,
        @Nullable GeoPoint point,
        LocalDate on,
        @Nullable UUID by) {

    /** A commune by its name alone. */
    public static AddressEntry named(String commune, LocalDate on, @Nullable UUID by) {
        return new AddressEntry(commune, null, null, null, null, on, by);
    }
}
