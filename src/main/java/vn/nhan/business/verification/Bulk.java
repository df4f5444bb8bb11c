package vn.nhan.business.verification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * Many businesses that are verified at once.
 *
 * @param mine whether whoever reads has proposed it
 * @param expiresAt until when a second officer may approve it
 * @param done how many items have been gone through
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Bulk(
        UUID id,
        State state,
        String proposedBy,
        boolean mine,
        Instant proposedAt,
        Instant expiresAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int total,
        int done,
        int verified) {

    /** How far it is. */
    enum State {
        /** Waits for a second officer. */
        PROPOSED,
        RUNNING,
        DONE,
        WITHDRAWN,
        /** Nobody approved it in time. */
        EXPIRED;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key, Instant expiresAt, Instant now) {
            var state = valueOf(key.toUpperCase(Locale.ROOT));
            return state == PROPOSED && !expiresAt.isAfter(now) ? EXPIRED : state;
        }
    }

    /**
     * One business of the list.
     *
     * @param outcome {@code verified}; {@code changed} since it was put on the list; {@code held} by another officer;
     *     {@code not-waiting} any more; {@code unproven}; {@code failed}; null while it waits for its turn
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID businessId,
            String name,
            String commune,
            @Nullable String outcome) {}

    /** With all that stand on it. */
    record Sheet(Bulk bulk, List<Item> items) {}

    /** Whether the reader may approve it. */
    @JsonIgnore
    public boolean isMineToApprove() {
        return state == State.PROPOSED && !mine;
    }

    @JsonIgnore
    public boolean isMineToWithdraw() {
        return state == State.PROPOSED && mine;
    }

    @JsonIgnore
    public boolean isUnderWay() {
        return state == State.RUNNING;
    }

    @JsonIgnore
    public long getLeftOut() {
        return done - verified;
    }

    @JsonIgnore
    public String getProposedOn() {
        return Dates.format(Dates.dayOf(proposedAt));
    }

    @JsonIgnore
    public String getExpiresOn() {
        return Dates.format(Dates.dayOf(expiresAt));
    }
}
