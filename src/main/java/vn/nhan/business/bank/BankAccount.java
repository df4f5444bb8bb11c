package vn.nhan.business.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantOwned;

/** An account that a manager has told. It is shown to customers only between its confirmation and its end. */
@Entity
class BankAccount extends TenantOwned {

    UUID businessId;
    String bin;

    /** Null once the person whose account it was is forgotten. */
    byte @Nullable [] numberSealed;

    String ownerName;

    /** Whether the owner's name was that of the business or its representative when it was told. */
    boolean nameMatches;

    Instant declaredAt;
    UUID declaredBy;

    @Nullable
    Instant confirmedAt;

    @Nullable
    UUID confirmedBy;

    @Nullable
    Instant endedAt;

    @Nullable
    UUID endedBy;

    @Nullable
    String endReason;

    @Version
    int version;

    protected BankAccount() {}

    BankAccount(BusinessRef business, String bin, String ownerName) {
        super(business.tenant());
        this.businessId = business.id();
        this.bin = bin;
        this.ownerName = ownerName;
    }

    boolean isWaiting() {
        return confirmedAt == null && endedAt == null;
    }

    boolean isInUse() {
        return confirmedAt != null && endedAt == null;
    }

    void confirm(UUID by, Instant at) {
        requireWaiting();
        confirmedAt = at;
        confirmedBy = by;
    }

    void refuse(UUID by, Instant at, String reason) {
        requireWaiting();
        end(by, at);
        endReason = reason;
    }

    void end(UUID by, Instant at) {
        if (endedAt != null) {
            throw new BankFailure.Decided();
        }
        endedAt = at;
        endedBy = by;
    }

    /** Where the number is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String numberPlace() {
        return "bank-account/" + id() + "/number";
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new BankFailure.Decided();
        }
    }
}
