package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.tenancy.TenantOwned;

/** Something that the expert hands over. */
@Entity
@Table(name = "engagement_deliverable")
class Deliverable extends TenantOwned {

    UUID engagementId;
    String description;

    @Nullable
    String link;

    @Nullable
    String paperKey;

    @Nullable
    String paperType;

    @Nullable
    String paperSha256;

    Instant addedAt;
    UUID addedBy;

    protected Deliverable() {}

    Deliverable(Standing who, NewDeliverable told, Instant at) {
        super(who.engagement().tenant());
        this.engagementId = who.engagement().id();
        this.description = told.description().strip();
        this.link = told.link() == null || told.link().isBlank()
                ? null
                : told.link().strip();
        this.addedAt = at;
        this.addedBy = who.account();
    }

    Deliverable with(PaperIntake.@Nullable Taken paper) {
        if (paper != null) {
            paperKey = paper.key().value();
            paperType = paper.paper().contentType();
            paperSha256 = paper.paper().sha256();
        }
        return this;
    }
}
