package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantOwned;

/** A contract, or minutes, as it was made; it is never made again. */
@Entity
@Table(name = "engagement_paper")
class EngagementPaper extends TenantOwned {

    UUID engagementId;
    String kind;
    int number;
    String paperKey;
    String paperSha256;
    Instant madeAt;

    protected EngagementPaper() {}

    EngagementPaper(Engagement engagement, EngagementPapers.Kind kind, byte[] pdf) {
        super(engagement.tenant());
        this.engagementId = engagement.id();
        this.kind = kind.key();
        this.number = engagement.termsVersion;
        this.paperKey =
                ObjectKey.random(engagement.tenant().value(), "document").value();
        this.paperSha256 = CanonicalTerms.hash(pdf);
    }

    EngagementPaper made(Instant at) {
        madeAt = at;
        return this;
    }
}
