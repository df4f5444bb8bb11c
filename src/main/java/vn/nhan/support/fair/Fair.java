package vn.nhan.support.fair;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A day of meetings, each of twenty minutes, one slot after the other at every stand. */
@Entity
@DynamicUpdate
class Fair extends TenantOwned {

    static final Duration SLOT = Duration.ofMinutes(20);

    String title;

    @Nullable
    String titleEn;

    String place;
    String about;
    Instant startsAt;
    int slots;
    Instant enteredAt;
    UUID enteredBy;

    @Nullable
    Instant cancelledAt;

    @Nullable
    UUID cancelledBy;

    @Nullable
    String cancelReason;

    @Version
    int version;

    protected Fair() {}

    Fair(TenantId tenant, NewFair said, Instant enteredAt, UUID enteredBy) {
        super(tenant);
        this.title = said.title().strip();
        this.titleEn = said.titleEn() == null || said.titleEn().isBlank()
                ? null
                : said.titleEn().strip();
        this.place = said.place().strip();
        this.about = said.about().strip();
        this.startsAt = said.startsAt();
        this.slots = said.slots();
        this.enteredAt = enteredAt;
        this.enteredBy = enteredBy;
    }

    Instant endsAt() {
        return startsAt.plus(SLOT.multipliedBy(slots));
    }

    /** @param slot from 1 */
    static Instant startOf(Instant fair, int slot) {
        return fair.plus(SLOT.multipliedBy(slot - 1L));
    }

    /** @throws FairFailure.Over once it has ended; a second time {@link FairFailure.Cancelled} */
    void cancel(String reason, UUID by, Instant at) {
        requireOpen(at);
        cancelledAt = at;
        cancelledBy = by;
        cancelReason = reason.strip();
    }

    void requireStanding() {
        if (cancelledAt != null) {
            throw new FairFailure.Cancelled();
        }
    }

    void requireOpen(Instant now) {
        requireStanding();
        if (!now.isBefore(endsAt())) {
            throw new FairFailure.Over();
        }
    }
}
