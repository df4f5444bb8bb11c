package vn.nhan.support.fair;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A firm that offers digital solutions. An officer enters it, and it is public once it was checked. */
@Entity
@DynamicUpdate
class Supplier extends TenantOwned {

    String name;
    String taxCode;
    String solutions;

    @Nullable
    String website;

    String evidence;
    Instant enteredAt;
    UUID enteredBy;

    @Nullable
    Instant checkedAt;

    @Nullable
    UUID checkedBy;

    @Nullable
    Instant withdrawnAt;

    @Version
    int version;

    protected Supplier() {}

    Supplier(TenantId tenant, Instant enteredAt, UUID enteredBy) {
        super(tenant);
        this.enteredAt = enteredAt;
        this.enteredBy = enteredBy;
    }

    /** What was changed must be checked again. */
    void say(NewSupplier said, TaxCode code) {
        name = said.name().strip();
        taxCode = code.value();
        solutions = said.solutions().strip();
        website = said.website() == null || said.website().isBlank() ? null : said.website();
        evidence = said.evidence().strip();
        checkedAt = null;
        checkedBy = null;
    }

    boolean isPublic() {
        return checkedAt != null && withdrawnAt == null;
    }

    void check(UUID by, Instant at) {
        checkedAt = at;
        checkedBy = by;
        withdrawnAt = null;
    }

    void requirePublic() {
        if (!isPublic()) {
            throw new FairFailure.NotChecked();
        }
    }
}
