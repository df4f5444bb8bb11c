package vn.nhan.support.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Actor;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.support.programme.Level;

/** Something that a business asks for help with. While it is open somebody has it, until a known moment. */
@Entity
@DynamicUpdate
@Table(name = "support_request")
class SupportRequest extends TenantOwned {

    UUID businessId;
    String need;
    byte @Nullable [] wordsSealed;

    @Nullable
    String photoKey;

    @Nullable
    String photoType;

    @Nullable
    String voiceKey;

    @Nullable
    String voiceType;

    @Nullable
    Integer voiceSeconds;

    String[] languages;
    boolean remoteIsFine;
    String channel;

    @Nullable
    UUID assessmentId;

    @Nullable
    UUID sheetId;

    UUID askedBy;
    String askedByName;
    boolean helped;
    Instant submittedAt;
    boolean preferred;

    @Nullable
    UUID similarTo;

    String state;

    @Nullable
    String holderKind;

    @Nullable
    UUID holderId;

    @Nullable
    Instant heldSince;

    @Nullable
    Instant dueAt;

    @Nullable
    Instant decisionDue;

    int lapses;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    UUID programmeId;

    @Nullable
    UUID formId;

    @Nullable
    Integer percent;

    @Nullable
    Instant completedAt;

    @Version
    int version;

    protected SupportRequest() {}

    SupportRequest(TenantId tenant, UUID businessId, String need, Instant submittedAt) {
        super(tenant);
        this.businessId = businessId;
        this.need = need;
        this.submittedAt = submittedAt;
        this.state = RequestState.DRAFT.key();
    }

    RequestState state() {
        return RequestState.of(state);
    }

    /** Where the requester's words are sealed. */
    String wordsPlace() {
        return "support-request/" + id() + "/words";
    }

    List<String> languages() {
        return List.of(languages);
    }

    @Nullable
    Custody custody() {
        return holderKind == null || dueAt == null ? null : new Custody(HolderKind.of(holderKind), holderId, dueAt);
    }

    RequestRef ref() {
        return new RequestRef(
                id(), tenant(), businessId, need, Set.of(languages), remoteIsFine, submittedAt, state(), programmeId);
    }

    /**
     * @param custody who has it from now on; null where it ends
     * @throws RequestFailure.NotAllowed for a move that its state doesn't have
     */
    void move(RequestMove move, @Nullable Custody custody, Instant at) {
        requireMove(move);
        if (move.to().isOpen() != (custody != null)) {
            throw new IllegalArgumentException("an open request has a holder, an ended one has none: " + move.key());
        }
        state = move.to().key();
        keep(custody, at);
        lapses = 0;
    }

    void grant(Level level) {
        formId = level.formId();
        programmeId = level.programmeId();
        percent = level.percent();
    }

    /** Who decides about it now; the move that follows says what. */
    void decided(Actor by, Instant at) {
        decidedAt = at;
        decidedBy = by.accountId();
        decidedByName = by.name();
    }

    void requireMove(RequestMove move) {
        if (!move.isAllowedFrom(state())) {
            throw new RequestFailure.NotAllowed();
        }
    }

    /** @throws RequestFailure.NotAllowed once it has ended */
    void hand(Custody custody, Instant at) {
        if (!state().isOpen()) {
            throw new RequestFailure.NotAllowed();
        }
        keep(custody, at);
    }

    private void keep(@Nullable Custody custody, Instant at) {
        var sameHolder = custody != null
                && custody.kind().key().equals(holderKind)
                && Objects.equals(custody.holder(), holderId);
        if (!sameHolder) {
            heldSince = custody == null ? null : at;
        }
        holderKind = custody == null ? null : custody.kind().key();
        holderId = custody == null ? null : custody.holder();
        dueAt = custody == null ? null : custody.due();
        keepDecision(custody);
    }

    /** The desk has it until the decision is due; whoever has it after that, this stays overdue. */
    private void keepDecision(@Nullable Custody custody) {
        if (state() != RequestState.SUBMITTED) {
            decisionDue = null;
        } else if (custody != null && custody.kind() == HolderKind.OFFICE) {
            decisionDue = custody.due();
        }
    }
}
