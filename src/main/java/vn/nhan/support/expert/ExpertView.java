package vn.nhan.support.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An expert as officers and the expert see it: never for the public. */
record ExpertView(
        UUID id,
        ExpertKind kind,
        @Nullable String taxCode,
        ExpertProfile profile,
        Standing standing,
        boolean hasAccount,
        boolean listed,
        Papers papers,
        Times times,
        List<Conflict> conflicts,
        Opinion opinion,
        int version) {

    /** Where officers find it. */
    public String address() {
        return "/office/experts/" + id;
    }

    /** On the day on which it is asked. */
    enum Standing {
        RECOGNISED,
        /** It was recognised, and isn't any more. */
        EXPIRED,
        NEVER_RECOGNISED,
        ENDED;

        @com.fasterxml.jackson.annotation.JsonValue
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public String tone() {
            return this == RECOGNISED ? "ok" : this == ENDED ? "neutral" : "warn";
        }
    }

    record Papers(List<Recognition> recognitions, List<Paper> evidence) {

        Recognition recognition(UUID id) {
            return recognitions.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(ExpertFailure.NotFound::new);
        }
    }

    record Recognition(
            UUID id,
            String decisionNo,
            String body,
            LocalDate validFrom,
            LocalDate validTo,
            List<UUID> programmes,
            @Nullable LocalDate revokedOn,
            @Nullable String revokeReason) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo) && (revokedOn == null || day.isBefore(revokedOn));
        }
    }

    record Paper(UUID id, String kind, String title, Instant addedAt) {}

    record Times(List<WeekSlot> slots, List<Away> absences) {}

    record Away(UUID id, LocalDate from, LocalDate to) {}

    /** @param business its name, or null where a tax code was told */
    record Conflict(
            UUID id,
            @Nullable UUID businessId,
            @Nullable String business,
            @Nullable String taxCode,
            Relation relation) {}

    /** @param stars tenths, 10 to 50; 0 without ratings */
    record Opinion(int ratings, int stars, int noShows) {}

    static Standing standing(Expert expert, List<Recognition> recognitions, LocalDate today) {
        if (!expert.stands()) {
            return Standing.ENDED;
        }
        if (recognitions.stream().anyMatch(one -> one.holdsOn(today))) {
            return Standing.RECOGNISED;
        }
        return recognitions.isEmpty() ? Standing.NEVER_RECOGNISED : Standing.EXPIRED;
    }
}
