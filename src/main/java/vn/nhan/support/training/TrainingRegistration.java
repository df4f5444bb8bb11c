package vn.nhan.support.training;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** Somebody who wants to come, or came, to a session. */
@Entity
@DynamicUpdate
class TrainingRegistration extends TenantOwned {

    UUID sessionId;
    int number;
    String state;
    byte[] nameSealed;
    byte @Nullable [] phoneSealed;
    byte @Nullable [] phoneHash;
    byte[] personHash;
    byte[] slipHash;

    @Nullable
    UUID accountId;

    @Nullable
    UUID businessId;

    String via;
    Instant registeredAt;

    @Nullable
    Instant movedUpAt;

    int showName;

    @Nullable
    Instant completedAt;

    @Nullable
    UUID completedBy;

    @Nullable
    String basis;

    @Nullable
    Integer share;

    @Nullable
    Integer score;

    @Nullable
    String note;

    @Nullable
    String certificateCode;

    @Nullable
    Instant revokedAt;

    @Nullable
    UUID revokedBy;

    @Nullable
    String revokeReason;

    protected TrainingRegistration() {}

    TrainingRegistration(TrainingSession session, Instant registeredAt) {
        super(session.tenant());
        this.sessionId = session.id();
        this.registeredAt = registeredAt;
    }

    RegistrationState state() {
        return RegistrationState.of(state);
    }

    Seats.Place place() {
        return new Seats.Place(id(), number, state());
    }

    /** At the end of those who wait; whether there is a seat is settled afterwards. */
    void queue(TrainingSession session) {
        number = session.number();
        state = RegistrationState.WAITING.key();
        movedUpAt = null;
    }

    /** Whether it counts: it was completed, and nobody has taken that back. */
    boolean isCompleted() {
        return completedAt != null && revokedAt == null;
    }

    void cancel() {
        if (completedAt != null) {
            throw new CourseFailure.Completed();
        }
        state = RegistrationState.CANCELLED.key();
    }

    /** What was taken back may be found to be right after all: then it is a new one. */
    void complete(Completion.Proof proof, Instant at, UUID by) {
        if (isCompleted()) {
            throw new CourseFailure.Completed();
        }
        revokedAt = null;
        revokedBy = null;
        revokeReason = null;
        completedAt = at;
        completedBy = by;
        basis = proof.basis().key();
        share = proof.share();
        score = proof.score();
    }

    /** @throws CourseFailure.NotCompleted when there is nothing to take back */
    void revoke(String reason, Instant at, UUID by) {
        if (!isCompleted()) {
            throw new CourseFailure.NotCompleted();
        }
        revokedAt = at;
        revokedBy = by;
        revokeReason = reason.strip();
    }

    /** Where something of it is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String placeOf(String what) {
        return "training-registration/" + id() + "/" + what;
    }
}
