package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** One time at which both meet. */
@Entity
@DynamicUpdate
@Table(name = "engagement_session")
class WorkSession extends TenantOwned {

    private static final double ROUGHLY = 100;

    UUID engagementId;
    Instant plannedAt;
    boolean remote;
    UUID plannedBy;

    @Nullable
    Instant heldAt;

    @Nullable
    String heldBy;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    @Nullable
    String photoKey;

    @Nullable
    String photoType;

    @Nullable
    Instant confirmedAt;

    @Nullable
    String missedBy;

    @Nullable
    Instant missedAt;

    @Version
    int version;

    protected WorkSession() {}

    WorkSession(Standing who, Instant plannedAt, boolean remote) {
        super(who.engagement().tenant());
        this.engagementId = who.engagement().id();
        this.plannedAt = plannedAt;
        this.remote = remote;
        this.plannedBy = who.account();
    }

    /** @throws EngagementFailure.SessionOver when it was held or missed already */
    void hold(Side by, Instant at) {
        if (heldAt != null || missedAt != null) {
            throw new EngagementFailure.SessionOver();
        }
        heldAt = at;
        heldBy = by.key();
        if (by == Side.BUSINESS) {
            confirmedAt = at;
        }
    }

    /** About where it was, to a kilometre. */
    void at(double exactLatitude, double exactLongitude) {
        latitude = Math.round(exactLatitude * ROUGHLY) / ROUGHLY;
        longitude = Math.round(exactLongitude * ROUGHLY) / ROUGHLY;
    }

    /** The business says that what the expert has written down is so. */
    void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    /**
     * @param by who did not come
     * @throws EngagementFailure.SessionOver when it was held or missed already
     */
    void miss(Side by, Instant at) {
        if (heldAt != null || missedAt != null) {
            throw new EngagementFailure.SessionOver();
        }
        missedBy = by.key();
        missedAt = at;
    }
}
