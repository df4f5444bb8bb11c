package vn.nhan.business.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a household in a cooperative.
 *
 * @param leftOn the last day of membership, or null of who is still in it
 * @param shareAmount what the household put in, whole dong; null when nobody has said
 */
public record MembershipView(
        UUID id,
        UUID cooperativeId,
        String cooperative,
        UUID householdId,
        String household,
        String commune,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable Long shareAmount) {}
