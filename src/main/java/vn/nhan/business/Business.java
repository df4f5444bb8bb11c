package vn.nhan.business;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A producer or firm: what it says of itself, and how far the department has checked it. */
@Entity
class Business extends TenantOwned {

    String slug;
    String kind;
    String name;

    @Nullable
    String nameEn;

    String taxCode;
    String representative;
    String addressLine;
    String commune;

    @Nullable
    UUID addressId;

    /** Null once the person whose number it was is forgotten. */
    byte @Nullable [] phoneSealed;

    boolean phonePublic;

    @Nullable
    String story;

    String status;
    Instant createdAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    String returnReason;

    @Version
    int version;

    protected Business() {}

    Business(TenantId tenant, String slug, Instant createdAt) {
        super(tenant);
        this.slug = slug;
        this.createdAt = createdAt;
        this.status = BusinessStatus.DRAFT.key();
    }

    BusinessStatus status() {
        return BusinessStatus.of(status);
    }

    /** Takes what the member says, while the department is not at work on it. */
    void describe(BusinessProfile profile, TaxCode checkedTaxCode) {
        requireEditable();
        kind = profile.kind().key();
        name = profile.name().strip();
        nameEn = profile.nameEn();
        taxCode = checkedTaxCode.value();
        representative = profile.representative().strip();
        addressLine = profile.addressLine().strip();
        commune = profile.commune().strip();
        phonePublic = Boolean.TRUE.equals(profile.phonePublic());
        story = profile.story();
    }

    /** Sends the profile to the department; whether it is the first time. */
    boolean submit(Instant at) {
        requireEditable();
        var first = submittedAt == null;
        status = BusinessStatus.SUBMITTED.key();
        submittedAt = at;
        return first;
    }

    void verify(Decision decision) {
        decide(BusinessStatus.VERIFIED, decision);
        returnReason = null;
    }

    void sendBack(Decision decision, String reason) {
        decide(BusinessStatus.RETURNED, decision);
        returnReason = reason;
    }

    /** Where the phone number is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String phonePlace() {
        return "business/" + id() + "/phone";
    }

    private void decide(BusinessStatus outcome, Decision decision) {
        if (status() != BusinessStatus.SUBMITTED) {
            throw new BusinessFailure.NotSubmitted();
        }
        status = outcome.key();
        decidedAt = decision.at();
        decidedBy = decision.by();
        decidedByName = decision.byName();
    }

    private void requireEditable() {
        if (status() != BusinessStatus.DRAFT && status() != BusinessStatus.RETURNED) {
            throw new BusinessFailure.NotEditable();
        }
    }

    /** Who decided, and when. */
    record Decision(UUID by, String byName, Instant at) {}
}
