package vn.nhan.support.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fair as officers see it, with who looks for what and who meets whom. */
record FairPlan(FairView fair, List<Demand> demands, List<Meeting> meetings) {

    /** @param arranged whether a meeting came of it */
    record Demand(UUID id, UUID businessId, String business, String need, String words, boolean arranged) {}

    record Meeting(
            UUID id,
            int slot,
            Instant startsAt,
            int stand,
            UUID standId,
            String supplier,
            UUID businessId,
            String business,
            @Nullable Outcome outcome,
            @Nullable Long amount,
            @Nullable String note,
            boolean cancelled) {}

    /** Of one business: nothing is told of the others. */
    FairPlan of(UUID business) {
        return new FairPlan(
                fair,
                demands.stream()
                        .filter(one -> one.businessId().equals(business))
                        .toList(),
                meetings.stream()
                        .filter(one -> one.businessId().equals(business))
                        .toList());
    }
}
