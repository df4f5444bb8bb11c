package vn.nhan.business.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * The paper by which a business exists: certificate of an enterprise, cooperative or household business, or the contract
 * of a cooperative group that its commune has confirmed.
 *
 * @param number as printed; of enterprises and cooperatives it is the tax code, and may be left out
 * @param date of the first issue
 * @param place who issued or confirmed it
 */
public record Registration(
        @PlainText(max = 50, required = false) @Nullable String number,
        @Nullable LocalDate date,
        @PlainText(max = 200, required = false) @Nullable String place) {

    public static final Registration NONE = new Registration(null, null, null);
}
