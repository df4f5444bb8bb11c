package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.nhan.platform.tenancy.TenantOwned;

/** That somebody has signed a version for one side, and the hash of what they saw. */
@Entity
@DynamicUpdate
@Table(name = "engagement_signature")
class Signature extends TenantOwned {

    UUID engagementId;
    int number;
    String side;
    String sha256;
    Instant signedAt;
    UUID signedBy;
    String signedName;

    protected Signature() {}

    Signature(EngagementTerms terms, Standing who, Instant at) {
        super(terms.tenant());
        this.engagementId = terms.engagementId;
        this.number = terms.number;
        this.side = who.side().key();
        this.sha256 = terms.sha256;
        this.signedAt = at;
        this.signedBy = who.account();
        this.signedName = who.name();
    }

    Side side() {
        return Side.of(side);
    }
}
