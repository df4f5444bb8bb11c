package vn.nhan.support.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.support.programme.Level;

/** @param amount whole dong */
record NewPayment(
        @NotNull Share share,
        @NotNull @Min(1) @Max(Level.NO_LIMIT) Long amount,
        @NotNull LocalDate paidOn) {

    /** Whose part of the price. */
    enum Share {
        STATE,
        FIRM;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws InvalidValue {@code value.format} for any other word */
        @JsonCreator
        static Share of(String key) {
            return Arrays.stream(values())
                    .filter(share -> share.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue("value.format"));
        }

        long of(EngagementTerms terms) {
            return this == STATE ? terms.stateShare : terms.firmShare;
        }
    }
}
