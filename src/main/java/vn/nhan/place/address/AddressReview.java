package vn.nhan.place.address;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** An address in a commune that was split: somebody must say in which part it lies. */
@Entity
class AddressReview extends TenantOwned {

    UUID addressId;
    UUID oldUnitId;
    LocalDate validOn;
    String status;

    @Nullable
    UUID chosenUnitId;

    Instant openedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedBy;

    @Version
    int version;

    protected AddressReview() {}

    AddressReview(Address address, UUID oldUnit, LocalDate validOn, Instant openedAt) {
        super(address.tenant());
        this.addressId = address.id();
        this.oldUnitId = oldUnit;
        this.validOn = validOn;
        this.openedAt = openedAt;
        this.status = "open";
    }

    void decide(UUID unit, UUID by, Instant at) {
        if (!status.equals("open")) {
            throw new AddressFailure.Decided();
        }
        status = "decided";
        chosenUnitId = unit;
        decidedBy = by;
        decidedAt = at;
    }

    /** Opens it again; the unit that had been chosen. */
    UUID reopen() {
        var chosen = chosenUnitId;
        if (!status.equals("decided") || chosen == null) {
            throw new AddressFailure.NotDecided();
        }
        status = "open";
        chosenUnitId = null;
        decidedBy = null;
        decidedAt = null;
        return chosen;
    }
}
