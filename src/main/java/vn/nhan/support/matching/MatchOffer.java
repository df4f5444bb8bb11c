package vn.nhan.support.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.support.expert.ExpertRef;
import vn.nhan.support.request.RequestRef;

/** One expert for one request: proposed, asked, and what came of it. */
@Entity
@DynamicUpdate
@Table(name = "match_offer")
class MatchOffer extends TenantOwned {

    static final String PROPOSED = "proposed";
    static final String OFFERED = "offered";
    static final String ACCEPTED = "accepted";

    UUID requestId;
    UUID businessId;
    UUID expertId;
    short expertHome;
    int round;
    int position;
    BigDecimal score;

    String parts;

    String state;
    Instant proposedAt;

    @Nullable
    Instant offeredAt;

    @Nullable
    Instant dueAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    UUID answeredBy;

    @Nullable
    LocalDate week;

    @Nullable
    String declineReason;

    @Nullable
    String declineNote;

    @Version
    int version;

    protected MatchOffer() {}

    MatchOffer(RequestRef request, ExpertRef expert, int round, int position) {
        super(request.tenant());
        this.requestId = request.id();
        this.businessId = request.businessId();
        this.expertId = expert.id();
        this.expertHome = expert.tenant().value();
        this.round = round;
        this.position = position;
        this.state = PROPOSED;
    }

    MatchOffer scored(int hundredths, String told, Instant at) {
        score = BigDecimal.valueOf(hundredths, 2);
        parts = told;
        proposedAt = at;
        return this;
    }

    boolean isOpen() {
        return state.equals(OFFERED);
    }

    boolean isProposed() {
        return state.equals(PROPOSED);
    }

    void offer(Instant at, Instant due) {
        state = OFFERED;
        offeredAt = at;
        dueAt = due;
    }

    /** @throws MatchFailure.Gone when the expert isn't asked any more */
    void requireOpen() {
        if (!isOpen()) {
            throw new MatchFailure.Gone();
        }
    }

    void accept(UUID by, Instant at, LocalDate monday) {
        requireOpen();
        settle(ACCEPTED, by, at);
        week = monday;
    }

    void decline(UUID by, Instant at, DeclineReason reason) {
        requireOpen();
        settle("declined", by, at);
        declineReason = reason.key();
    }

    void lapse(Instant at) {
        settle("lapsed", null, at);
    }

    void withdraw(Instant at) {
        settle("withdrawn", null, at);
    }

    void pass(@Nullable UUID by, Instant at) {
        settle("passed", by, at);
    }

    private void settle(String outcome, @Nullable UUID by, Instant at) {
        state = outcome;
        answeredAt = at;
        answeredBy = by;
    }
}
