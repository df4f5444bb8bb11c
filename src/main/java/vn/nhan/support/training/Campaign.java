package vn.nhan.support.training;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.Filing;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** Information that went out, with the paper that shows it. */
@Entity
@DynamicUpdate
class Campaign extends TenantOwned {

    String title;
    String channel;
    String content;

    @Nullable
    String contentLink;

    LocalDate heldFrom;
    LocalDate heldTo;

    @Nullable
    Integer audience;

    @Nullable
    String audienceSource;

    String evidenceKey;
    String evidenceType;
    String evidenceSha256;
    Instant createdAt;
    UUID createdBy;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    UUID withdrawnBy;

    protected Campaign() {}

    Campaign(TenantId tenant, NewCampaign said, Filing.Received evidence) {
        super(tenant);
        this.title = said.title().strip();
        this.channel = said.channel().key();
        this.content = said.content().strip();
        this.contentLink = NewSession.isBlank(said.contentLink()) ? null : said.contentLink();
        this.heldFrom = said.heldFrom();
        this.heldTo = said.heldTo();
        this.audience = said.audience();
        this.audienceSource = said.audience() == null ? null : said.audienceSource();
        this.evidenceKey = evidence.key().value();
        this.evidenceType = evidence.paper().contentType();
        this.evidenceSha256 = evidence.paper().sha256();
    }

    void requireStanding() {
        if (withdrawnAt != null) {
            throw new CampaignFailure.Withdrawn();
        }
    }

    void withdraw(UUID by, Instant at) {
        requireStanding();
        withdrawnAt = at;
        withdrawnBy = by;
    }
}
