package vn.nhan.support.fair;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** Twenty minutes of a firm at a stand, and what came of them. */
@Entity
@DynamicUpdate
class FairMeeting extends TenantOwned {

    UUID fairId;
    UUID standId;
    UUID businessId;

    @Nullable
    UUID demandId;

    int slot;

    @Nullable
    String outcome;

    @Nullable
    Long amount;

    @Nullable
    String note;

    @Nullable
    Instant toldAt;

    @Nullable
    UUID toldBy;

    @Nullable
    Instant cancelledAt;

    protected FairMeeting() {}

    FairMeeting(Fair fair, Matchmaking.Pair pair) {
        super(fair.tenant());
        this.fairId = fair.id();
        this.standId = pair.stand();
        this.businessId = pair.firm();
        this.demandId = pair.wish();
        this.slot = pair.slot();
    }

    Matchmaking.Pair pair() {
        return new Matchmaking.Pair(demandId, businessId, standId, slot);
    }

    boolean overlaps(Matchmaking.Pair other) {
        return (slot == other.slot() && (standId.equals(other.stand()) || businessId.equals(other.firm())))
                || (standId.equals(other.stand()) && businessId.equals(other.firm()));
    }

    void tell(FairDesk.Told said, UUID by, Instant at) {
        outcome = said.outcome().key();
        amount = said.outcome() == Outcome.CONTRACT ? said.amount() : null;
        note = said.note();
        toldBy = by;
        toldAt = at;
    }
}
