package vn.nhan.tenant;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** One province taken over by another: from then on the successor answers for it. */
@Entity
class Adoption extends TenantOwned {

    /** So long an adoption that was a mistake can be taken back. */
    static final Duration REVERSIBLE_FOR = Duration.ofDays(30);

    short successor;
    short predecessor;
    String decree;
    LocalDate effectiveOn;
    Instant adoptedAt;
    UUID adoptedBy;
    Instant reversibleUntil;

    @Nullable
    Instant revertedAt;

    @Nullable
    UUID revertedBy;

    @Version
    int version;

    protected Adoption() {}

    Adoption(TenantId successor, TenantId predecessor, AdoptionAct act) {
        super(TenantId.NATIONAL);
        this.successor = successor.value();
        this.predecessor = predecessor.value();
        this.decree = act.decree();
        this.effectiveOn = act.effectiveOn();
        this.adoptedAt = act.at();
        this.adoptedBy = act.by();
        this.reversibleUntil = act.at().plus(REVERSIBLE_FOR);
    }

    /** @throws AdoptionFailure when it was taken back already, or too long ago */
    void revert(UUID by, Instant at) {
        if (revertedAt != null) {
            throw new AdoptionFailure.AlreadyReverted();
        }
        if (at.isAfter(reversibleUntil)) {
            throw new AdoptionFailure.TooLate(reversibleUntil);
        }
        revertedAt = at;
        revertedBy = by;
    }

    AdoptionRef ref() {
        return new AdoptionRef(
                id(),
                new TenantId(successor),
                new TenantId(predecessor),
                decree,
                effectiveOn,
                adoptedAt,
                adoptedBy,
                reversibleUntil,
                revertedAt);
    }
}
