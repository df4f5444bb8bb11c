package vn.nhan.support.fair;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** What a firm looks for at a fair. */
@Entity
class FairDemand extends TenantOwned {

    UUID fairId;
    UUID businessId;
    String need;
    String words;

    @Nullable
    UUID prefers;

    Instant askedAt;
    UUID askedBy;

    protected FairDemand() {}

    FairDemand(Fair fair, NewDemand said, Instant askedAt, UUID askedBy) {
        super(fair.tenant());
        this.fairId = fair.id();
        this.businessId = said.businessId();
        this.need = said.need();
        this.words = said.words().strip();
        this.prefers = said.prefers();
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }
}
