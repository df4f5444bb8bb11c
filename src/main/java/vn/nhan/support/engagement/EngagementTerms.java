package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** One version of what both sides agree. Never changed; another one takes its place. */
@Entity
@Table(name = "engagement_terms")
class EngagementTerms extends TenantOwned {

    UUID engagementId;
    int number;
    String scope;
    String[] deliverables;
    LocalDate startsOn;
    LocalDate endsOn;
    int sessions;
    long price;
    long stateShare;
    long firmShare;

    @Nullable
    UUID levelId;

    @Nullable
    Integer percent;

    byte[] canonical;
    String sha256;
    String code;
    Instant writtenAt;
    UUID writtenBy;

    protected EngagementTerms() {}

    EngagementTerms(Engagement engagement, NewTerms asked, Shares shares) {
        super(engagement.tenant());
        this.engagementId = engagement.id();
        this.number = engagement.termsVersion;
        this.scope = asked.scope().strip();
        this.deliverables = asked.lines().toArray(String[]::new);
        this.startsOn = asked.startsOn();
        this.endsOn = asked.endsOn();
        this.sessions = asked.sessions();
        this.price = shares.price();
        this.stateShare = shares.state();
        this.firmShare = shares.firm();
        this.levelId = shares.levelId();
        this.percent = shares.percent();
        this.canonical = CanonicalTerms.bytes(engagement, this);
        this.sha256 = CanonicalTerms.hash(canonical);
    }

    EngagementTerms written(UUID by, Instant at, String code) {
        writtenBy = by;
        writtenAt = at;
        this.code = code;
        return this;
    }

    List<String> deliverables() {
        return List.of(deliverables);
    }

    /** Whether the bytes are those that were hashed when it was written, and all that is shown is what stands in them. */
    boolean isIntact(Engagement engagement) {
        return CanonicalTerms.hash(canonical).equals(sha256)
                && Arrays.equals(CanonicalTerms.bytes(engagement, this), canonical);
    }

    /** @throws EngagementFailure.NotIntact when it isn't {@link #isIntact} */
    void requireIntact(Engagement engagement) {
        if (!isIntact(engagement)) {
            throw new EngagementFailure.NotIntact();
        }
    }
}
