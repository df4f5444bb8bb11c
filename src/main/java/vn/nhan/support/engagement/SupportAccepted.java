package vn.nhan.support.engagement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.event.DomainEvent;

/**
 * A business has accepted what an expert did for it, with evidence.
 *
 * @param businessName as it was then
 * @param programme code of the province's file, else the id of the programme; null for support without one
 */
record SupportAccepted(
        UUID engagementId,
        UUID businessId,
        String businessName,
        @Nullable String programme,
        Instant acceptedAt) implements DomainEvent {}
