package vn.nhan.support.programme;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;

/**
 * What the rules ask of a business.
 *
 * @param size by the law of the day; null while too little is known
 * @param units administrative units that its address lay in
 */
record Applicant(
        BusinessKind kind,
        @Nullable FirmSize size,
        @Nullable Sector sector,
        boolean verified,
        boolean womenLed,
        boolean social,
        Set<UUID> units) {

    Applicant {
        units = Set.copyOf(units);
    }

    boolean isFavoured() {
        return womenLed || social;
    }
}
