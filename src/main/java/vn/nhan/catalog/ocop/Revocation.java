package vn.nhan.catalog.ocop;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.nhan.platform.validation.PlainText;

/**
 * A decision that ends a recognition.
 *
 * @param decisionNo as printed
 * @param revokedOn its day; from then on there is no star
 * @param reason 1 to 500 characters, told to the business
 */
record Revocation(
        @PlainText(max = 60) String decisionNo,
        @NotNull LocalDate revokedOn,
        @PlainText(max = 500, lines = true) String reason) {}
