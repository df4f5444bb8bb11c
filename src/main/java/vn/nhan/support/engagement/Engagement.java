package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.support.matching.Match;
import vn.nhan.support.request.RequestRef;

/** An expert at work on a request of a business; it carries the business's province. */
@Entity
@DynamicUpdate
@Table(name = "engagement")
class Engagement extends TenantOwned {

    UUID requestId;
    UUID matchId;
    UUID businessId;
    UUID expertId;
    short expertHome;
    String need;

    @Nullable
    UUID programmeId;

    String state;
    Instant beganAt;
    int termsVersion;

    @Nullable
    Instant deliveredAt;

    @Nullable
    Instant acceptedAt;

    boolean acceptedAssisted;

    @Nullable
    Instant endedAt;

    @Version
    int version;

    protected Engagement() {}

    Engagement(Match match, RequestRef request, short expertHome) {
        super(match.tenant());
        this.requestId = request.id();
        this.matchId = match.id();
        this.businessId = request.businessId();
        this.expertId = match.expertId();
        this.expertHome = expertHome;
        this.need = request.need();
        this.programmeId = request.programmeId();
        this.state = EngagementState.DRAFTING.key();
        this.beganAt = match.acceptedAt();
        this.termsVersion = 0;
    }

    EngagementState state() {
        return EngagementState.of(state);
    }

    /** @throws EngagementFailure.NotAllowed when the state doesn't have this move */
    void requireMove(EngagementMove move) {
        if (!move.isAllowedFrom(state())) {
            throw new EngagementFailure.NotAllowed();
        }
    }

    /** @throws EngagementFailure.NotAllowed when the state doesn't have this move */
    void move(EngagementMove move, Instant at) {
        requireMove(move);
        state = move.to().key();
        switch (move) {
            case PROPOSE -> termsVersion++;
            case DELIVER -> deliveredAt = at;
            case REFUSE -> deliveredAt = null;
            case ACCEPT -> acceptedAt = at;
            case CANCEL, WITHDRAW -> endedAt = at;
            case BEGIN -> {}
        }
    }

    /** Work is written down between both signatures and the acceptance. */
    void requireAtWork() {
        if (state() != EngagementState.RUNNING && state() != EngagementState.DELIVERED) {
            throw new EngagementFailure.NotAllowed();
        }
    }
}
