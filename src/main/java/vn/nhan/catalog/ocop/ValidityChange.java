package vn.nhan.catalog.ocop;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** That a recognition holds longer or shorter than usual: one officer says why, another one confirms. */
@Entity
@Table(name = "ocop_validity_change")
class ValidityChange extends TenantOwned {

    UUID recognitionId;
    LocalDate wasValidTo;
    LocalDate validTo;
    String reason;
    Instant askedAt;
    UUID askedBy;
    String state;

    @Nullable
    Instant settledAt;

    @Nullable
    UUID settledBy;

    protected ValidityChange() {}

    ValidityChange(Recognition recognition, LocalDate validTo, String reason) {
        super(recognition.tenant());
        this.recognitionId = recognition.id();
        this.wasValidTo = recognition.validTo;
        this.validTo = validTo;
        this.reason = reason;
        this.state = "asked";
    }

    ValidityChange asked(UUID by, Instant at) {
        askedBy = by;
        askedAt = at;
        return this;
    }

    boolean isOpen() {
        return state.equals("asked");
    }

    boolean isAskedBy(UUID account) {
        return askedBy.equals(account);
    }

    /** @throws RecognitionFailure.SamePerson for whoever asked */
    void confirm(Recognition recognition, UUID by, Instant at) {
        if (isAskedBy(by)) {
            throw new RecognitionFailure.SamePerson();
        }
        settle("confirmed", by, at);
        recognition.validTo = validTo;
    }

    void drop(UUID by, Instant at) {
        settle("dropped", by, at);
    }

    private void settle(String outcome, UUID by, Instant at) {
        state = outcome;
        settledBy = by;
        settledAt = at;
    }
}
