package vn.nhan.support.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** A course, held once. Whoever changes who has a seat holds its lock. */
@Entity
@DynamicUpdate
class TrainingSession extends TenantOwned {

    /** How long before it begins people may be let in. */
    static final Duration DOORS_OPEN = Duration.ofHours(2);

    UUID courseId;
    int seats;

    @Nullable
    UUID communeUnit;

    @Nullable
    String communeCode;

    @Nullable
    String commune;

    @Nullable
    String addressLine;

    @Nullable
    String onlineLink;

    Instant startsAt;
    Instant endsAt;
    int meetings;
    int nextNumber;

    @Nullable
    Instant cancelledAt;

    @Nullable
    String cancelReason;

    Instant createdAt;
    UUID createdBy;

    @Version
    int version;

    protected TrainingSession() {}

    TrainingSession(Course course, Instant createdAt, UUID createdBy) {
        super(course.tenant());
        this.courseId = course.id();
        this.nextNumber = 1;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    void requireStanding() {
        if (cancelledAt != null) {
            throw new CourseFailure.Cancelled();
        }
    }

    /** For those who register by themselves. */
    void requireOpen(Instant now) {
        requireStanding();
        if (!now.isBefore(startsAt)) {
            throw new CourseFailure.Over();
        }
    }

    void requireDoorsOpen(Instant now) {
        requireStanding();
        if (now.isBefore(startsAt.minus(DOORS_OPEN))) {
            throw new CourseFailure.TooEarly();
        }
    }

    int number() {
        return nextNumber++;
    }

    void cancel(String reason, Instant at) {
        requireStanding();
        cancelledAt = at;
        cancelReason = reason.strip();
    }
}
