package vn.nhan.business.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * What a business lives on, how large it is and who leads it. Null: nobody has said it.
 *
 * @param insuredWorkers people for whom it pays social insurance, on the average of a year
 * @param annualRevenue of the last closed year, in dong
 * @param capital total, in dong
 * @param womenLed led or owned by women, in the sense of Law 04/2017/QH14
 * @param social a social enterprise, or one that mostly employs women
 */
public record Trade(
        @Nullable Sector sector,
        @PositiveOrZero @Max(1_000_000) @Nullable Integer insuredWorkers,
        @PositiveOrZero @Max(MOST_DONG) @Nullable Long annualRevenue,
        @PositiveOrZero @Max(MOST_DONG) @Nullable Long capital,
        @Nullable Boolean womenLed,
        @Nullable Boolean social,
        @Nullable EInvoice eInvoice) {

    /** What {@link vn.nhan.platform.money.Dong} holds. */
    private static final long MOST_DONG = 999_999_999_999L;

    public static final Trade UNKNOWN = new Trade(null, null, null, null, null, null, null);
}
