package vn.nhan.support.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Actor;
import vn.nhan.platform.tenancy.TenantOwned;

/** Somebody doesn't agree with a refusal; the department's head decides about it until a known moment. */
@Entity
@Table(name = "support_complaint")
class Complaint extends TenantOwned {

    UUID requestId;
    Instant raisedAt;
    UUID raisedBy;
    String raisedByName;
    byte @Nullable [] wordsSealed;
    Instant dueAt;

    @Nullable
    Instant toldAt;

    @Nullable
    String outcome;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    String decidedByName;

    byte @Nullable [] answerSealed;

    @Version
    int version;

    protected Complaint() {}

    Complaint(SupportRequest request, Actor by, Instant at, Instant due) {
        super(request.tenant());
        this.requestId = request.id();
        this.raisedAt = at;
        this.raisedBy = by.accountId();
        this.raisedByName = by.name();
        this.dueAt = due;
    }

    String wordsPlace() {
        return "support-complaint/" + id() + "/words";
    }

    String answerPlace() {
        return "support-complaint/" + id() + "/answer";
    }

    boolean isOpen() {
        return outcome == null;
    }

    /** @throws RequestFailure.ComplaintDecided when the answer was given already */
    void decide(ComplaintOutcome said, Actor by, Instant at) {
        if (!isOpen()) {
            throw new RequestFailure.ComplaintDecided();
        }
        outcome = said.key();
        decidedAt = at;
        decidedBy = by.accountId();
        decidedByName = by.name();
    }
}
