package vn.nhan.business;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.EInvoice;
import vn.nhan.business.fact.Registration;
import vn.nhan.business.fact.Sector;
import vn.nhan.business.fact.Trade;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A producer or firm: what it says of itself, and how far the department has checked it. */
@Entity
class Business extends TenantOwned {

    String slug;
    String kind;
    String name;

    @Nullable
    String nameEn;

    /** Of legal persons. */
    @Nullable
    String taxCode;

    byte @Nullable [] citizenIdSealed;
    byte @Nullable [] citizenIdHash;

    String representative;

    @Nullable
    String registrationNo;

    @Nullable
    LocalDate registrationDate;

    @Nullable
    String registrationPlace;

    @Nullable
    String sector;

    @Nullable
    Integer insuredWorkers;

    @Nullable
    Long annualRevenue;

    @Nullable
    Long capital;

    boolean womenLed;
    boolean social;

    @Nullable
    String eInvoice;

    /** House, street; empty where a hamlet is all there is. */
    String addressLine;

    String commune;

    @Nullable
    UUID addressId;

    /** Null where nobody gave one, and once the person whose number it was is forgotten. */
    byte @Nullable [] phoneSealed;

    boolean phonePublic;

    @Nullable
    String story;

    String status;
    Instant createdAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    String returnReason;

    /** The officer who is at work on it, while it is in review. */
    @Nullable
    UUID reviewer;

    @Nullable
    String reviewerName;

    @Nullable
    Instant reviewSince;

    @Version
    int version;

    protected Business() {}

    Business(TenantId tenant, String slug, Instant createdAt) {
        super(tenant);
        this.slug = slug;
        this.createdAt = createdAt;
        this.status = BusinessStatus.DRAFT.key();
    }

    BusinessStatus status() {
        return BusinessStatus.of(status);
    }

    /** Takes what the member says, while the department is not at work on it. */
    void describe(BusinessProfile profile, @Nullable TaxCode checkedTaxCode) {
        requireEditable();
        kind = profile.kind().key();
        name = profile.name().strip();
        nameEn = profile.nameEn();
        taxCode = checkedTaxCode == null ? null : checkedTaxCode.value();
        representative = profile.representative().strip();
        addressLine = profile.addressLine() == null ? "" : profile.addressLine().strip();
        commune = profile.commune().strip();
        phonePublic = Boolean.TRUE.equals(profile.phonePublic());
        story = profile.story();
        register(profile.registration() == null ? Registration.NONE : profile.registration());
        trade(profile.trade() == null ? Trade.UNKNOWN : profile.trade());
    }

    Registration registration() {
        return new Registration(registrationNo, registrationDate, registrationPlace);
    }

    Trade trade() {
        return new Trade(
                sector == null ? null : Sector.of(sector),
                insuredWorkers,
                annualRevenue,
                capital,
                womenLed,
                social,
                eInvoice == null ? null : EInvoice.of(eInvoice));
    }

    BusinessKind kind() {
        return BusinessKind.of(kind);
    }

    /**
     * Sends the profile to the department; whether it is the first time.
     *
     * @throws vn.nhan.platform.problem.Invalid naming the facts that its kind still owes
     */
    boolean submit(Instant at) {
        requireEditable();
        RequiredFacts.of(kind()).requireToSubmit(this);
        var first = submittedAt == null;
        move(BusinessMove.SUBMIT);
        submittedAt = at;
        return first;
    }

    /**
     * Puts it on an officer's desk; who has it there already keeps it for longer.
     *
     * @throws BusinessFailure.InReviewElsewhere while another officer has it
     */
    void take(Decider officer) {
        requireMove(BusinessMove.TAKE);
        requireFree(officer);
        move(BusinessMove.TAKE);
        hold(officer);
    }

    /** @throws BusinessFailure.InReviewElsewhere while another officer has it */
    void release(Decider officer) {
        requireMove(BusinessMove.RELEASE);
        requireFree(officer);
        move(BusinessMove.RELEASE);
    }

    /**
     * Makes a decision true.
     *
     * @return the move that was made: of {@link BusinessMove#REOPEN} the one of its two ways back that fits
     * @throws BusinessFailure.InReviewElsewhere while another officer has it
     */
    BusinessMove decide(Ruling ruling, Decider decider) {
        var move = ruling.move() == BusinessMove.REOPEN && submittedAt == null ? BusinessMove.RESTORE : ruling.move();
        requireMove(move);
        requireFree(decider);
        move(move);
        if (status() == BusinessStatus.IN_REVIEW) {
            hold(decider);
        }
        decidedAt = decider.at();
        decidedBy = decider.by();
        decidedByName = decider.byName();
        returnReason = move.needsReason() ? ruling.told() : null;
        return move;
    }

    /** Where the phone number is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String phonePlace() {
        return "business/" + id() + "/phone";
    }

    private void move(BusinessMove move) {
        status = move.to().key();
        reviewer = null;
        reviewerName = null;
        reviewSince = null;
    }

    private void hold(Decider officer) {
        reviewer = officer.by();
        reviewerName = officer.byName();
        reviewSince = officer.at();
    }

    private void requireMove(BusinessMove move) {
        if (!move.isAllowedFrom(status())) {
            throw move == BusinessMove.VERIFY || move == BusinessMove.RETURN
                    ? new BusinessFailure.NotSubmitted()
                    : new BusinessFailure.NotAllowed();
        }
    }

    private void requireFree(Decider officer) {
        if (reviewer != null
                && reviewSince != null
                && !reviewer.equals(officer.by())
                && reviewSince.plus(ReviewHold.LASTS).isAfter(officer.at())) {
            throw new BusinessFailure.InReviewElsewhere();
        }
    }

    private void register(Registration paper) {
        registrationNo = paper.number() == null ? null : paper.number().strip();
        registrationDate = paper.date();
        registrationPlace = paper.place() == null ? null : paper.place().strip();
    }

    private void trade(Trade told) {
        sector = told.sector() == null ? null : told.sector().key();
        insuredWorkers = told.insuredWorkers();
        annualRevenue = told.annualRevenue();
        capital = told.capital();
        womenLed = Boolean.TRUE.equals(told.womenLed());
        social = Boolean.TRUE.equals(told.social());
        eInvoice = told.eInvoice() == null ? null : told.eInvoice().key();
    }

    private void requireEditable() {
        if (!status().isEditable()) {
            throw new BusinessFailure.NotEditable();
        }
    }
}
