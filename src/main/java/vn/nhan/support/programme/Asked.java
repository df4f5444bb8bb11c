package vn.nhan.support.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhan.platform.text.Dates;

/**
 * What a business asks to be helped with.
 *
 * @param need code of a {@link vn.nhan.support.need.Need}
 * @param submittedAt the rules of that day count, whatever they are when somebody decides
 */
public record Asked(UUID businessId, String need, Instant submittedAt) {

    /** The day in Viet Nam whose rules count. */
    LocalDate day() {
        return Dates.dayOf(submittedAt);
    }
}
