package vn.nhan.catalog.ocop;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * A recognition as its certificate says.
 *
 * @param decisionNo as printed, such as {@code 1234/QĐ-UBND}
 * @param issuerName as printed; it stays so, whatever becomes of the office
 * @param stars as printed, 3 to 5; may be left out where the score is given
 * @param group a code of the scheme of the day; null where the scheme names none
 * @param productSet as printed
 * @param scoreA with {@code scoreB} and {@code scoreC} as the council gave them; all three or none, for certificates print
 *     only the stars
 */
record NewRecognition(
        @PlainText(max = 60) String decisionNo,
        @NotNull IssuerLevel issuerLevel,
        @PlainText(max = 200) String issuerName,
        @NotNull LocalDate issuedOn,

        @Nullable @Min(3) @Max(5) Integer stars,

        @PlainText(max = 40, required = false) @Nullable String group,
        @PlainText(max = 120, required = false) @Nullable String productSet,

        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal scoreA,

        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal scoreB,

        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal scoreC) {}
