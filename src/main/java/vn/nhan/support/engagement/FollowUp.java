package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** A question some time after an acceptance. */
@Entity
@DynamicUpdate
@Table(name = "engagement_follow_up")
class FollowUp extends TenantOwned {

    UUID engagementId;
    String code;
    int afterDays;
    LocalDate dueOn;

    @Nullable
    Instant remindedAt;

    @Nullable
    Boolean answer;

    @Nullable
    Instant answeredAt;

    @Nullable
    UUID answeredBy;

    protected FollowUp() {}

    FollowUp(Engagement engagement, String code, int afterDays, LocalDate accepted) {
        super(engagement.tenant());
        this.engagementId = engagement.id();
        this.code = code;
        this.afterDays = afterDays;
        this.dueOn = accepted.plusDays(afterDays);
    }

    boolean isDue(LocalDate today) {
        return answeredAt == null && !today.isBefore(dueOn);
    }
}
