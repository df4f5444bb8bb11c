package vn.nhan.business.letter;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** Letters that an officer has asked for together; a worker makes them. */
@Entity
@DynamicUpdate
class LetterBatch extends TenantOwned {

    enum State {
        REQUESTED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Nullable
    String kind;

    @Nullable
    String status;

    @Nullable
    String commune;

    String contact;

    /** Scheme, host and port of the province's pages, as the officer reached them. */
    String origin;

    String state;
    Instant madeAt;
    UUID madeBy;
    int total;
    int done;
    int attempts;

    @Nullable
    Instant heartbeatAt;

    @Nullable
    Instant finishedAt;

    @Nullable
    String objectKey;

    @Nullable
    Instant removedAt;

    @Nullable
    Instant revokedAt;

    @Nullable
    UUID revokedBy;

    @Nullable
    String error;

    protected LetterBatch() {}

    LetterBatch(TenantId tenant, Whom whom, Instant madeAt, UUID madeBy) {
        super(tenant);
        this.kind = whom.kind();
        this.status = whom.status();
        this.commune = whom.commune();
        this.state = State.REQUESTED.key();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    State state() {
        return State.valueOf(state.toUpperCase(Locale.ROOT));
    }

    boolean isUnderWay() {
        return state() == State.REQUESTED || state() == State.RUNNING;
    }

    /** Whether the letters can be fetched. */
    boolean isAtHand() {
        return state() == State.DONE && removedAt == null;
    }

    void cancel(Instant at) {
        if (!isUnderWay()) {
            throw new LetterFailure.Over();
        }
        state = State.CANCELLED.key();
        finishedAt = at;
    }

    void revoke(Instant at, UUID by) {
        if (revokedAt != null || isUnderWay()) {
            throw new LetterFailure.Over();
        }
        revokedAt = at;
        revokedBy = by;
    }

    /** Where its letters are sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String place() {
        return "letter-batch/" + id();
    }

    String placeOf(UUID businessId) {
        return place() + "/" + businessId;
    }
}
