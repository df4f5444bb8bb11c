package vn.nhan.place.address;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as officers see it.
 *
 * @param status {@code open}, {@code decided}, or {@code moot} when the address was given anew
 * @param oldCommune with district and province, as it was called
 * @param chosenCode of the commune that was chosen, while decided
 */
record ReviewView(
        UUID id,
        String status,
        String oldCommune,
        @Nullable String hamlet,
        @Nullable String houseLine,
        @Nullable String plusCode,
        LocalDate validOn,
        List<Candidate> candidates,
        @Nullable String chosenCode,
        @Nullable Instant decidedAt,
        int version) {

    /** @param share of the old commune that came here, or null where nobody has told it */
    record Candidate(
            UUID unitId,
            String code,
            String fullName,
            @Nullable BigDecimal share) {

        /** In whole percent, as a sentence can hold it. */
        public @Nullable Integer percent() {
            return share == null
                    ? null
                    : share.movePointRight(2)
                            .setScale(0, java.math.RoundingMode.HALF_UP)
                            .intValue();
        }
    }

    ReviewView {
        candidates = List.copyOf(candidates);
    }

    @JsonIgnore
    public boolean isOpen() {
        return status.equals("open");
    }

    /** What was chosen, or an empty name. */
    public String chosenName() {
        return candidates.stream()
                .filter(candidate -> candidate.code().equals(chosenCode))
                .map(Candidate::fullName)
                .findFirst()
                .orElse("");
    }
}
