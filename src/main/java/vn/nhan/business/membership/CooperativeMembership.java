package vn.nhan.business.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantOwned;

/** One stay of a household in a cooperative. Who left and came back has two. */
@Entity
class CooperativeMembership extends TenantOwned {

    UUID cooperativeId;
    UUID householdId;
    LocalDate joinedOn;

    /** The last day of membership. */
    @Nullable
    LocalDate leftOn;

    @Nullable
    Long shareAmount;

    Instant recordedAt;
    UUID recordedBy;

    @Nullable
    UUID onBehalfOf;

    @Version
    int version;

    protected CooperativeMembership() {}

    CooperativeMembership(BusinessRef cooperative, BusinessRef household, LocalDate joinedOn) {
        super(cooperative.tenant());
        this.cooperativeId = cooperative.id();
        this.householdId = household.id();
        this.joinedOn = joinedOn;
    }

    void leave(LocalDate day) {
        if (leftOn != null) {
            throw new MembershipFailure.LeftAlready();
        }
        if (day.isBefore(joinedOn)) {
            throw new MembershipFailure.LeftTooEarly();
        }
        leftOn = day;
    }

    void stay() {
        leftOn = null;
    }

    /** Whether any day belongs to both stays. */
    boolean overlaps(CooperativeMembership other) {
        return !isOver(other.joinedOn) && !other.isOver(joinedOn);
    }

    /** Whether any of its days is that one or a later one. */
    boolean reaches(LocalDate day) {
        return !isOver(day);
    }

    boolean isOn(LocalDate day) {
        return !joinedOn.isAfter(day) && !isOver(day);
    }

    private boolean isOver(LocalDate day) {
        return leftOn != null && leftOn.isBefore(day);
    }
}
