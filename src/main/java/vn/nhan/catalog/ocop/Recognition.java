package vn.nhan.catalog.ocop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ProductRef;
import vn.nhan.place.unit.AdminUnit;
import vn.nhan.platform.tenancy.TenantOwned;

/**
 * What a council has said of a product, as its certificate says. What stands on the paper never changes: a renewal is another
 * row, and whatever becomes of who issued it, its name stays.
 */
@Entity
@DynamicUpdate
@Table(name = "ocop_recognition")
class Recognition extends TenantOwned {

    static final String DECLARED = "declared";
    static final String CHECKED = "checked";
    static final String REFUSED = "refused";
    static final String WITHDRAWN = "withdrawn";

    UUID productId;
    UUID businessId;
    String scheme;

    @Nullable
    String productGroup;

    @Nullable
    String productSet;

    @Nullable
    @Column(name = "score_a")
    BigDecimal scoreA;

    @Nullable
    @Column(name = "score_b")
    BigDecimal scoreB;

    @Nullable
    @Column(name = "score_c")
    BigDecimal scoreC;

    int stars;
    String decisionNo;
    String issuerLevel;
    String issuerName;

    @Nullable
    UUID issuerUnit;

    @Nullable
    String issuerUnitCode;

    @Nullable
    LocalDate issuerUnitFrom;

    LocalDate issuedOn;
    LocalDate validTo;
    String state;
    String source;
    String scanKey;
    String scanType;

    @Column(name = "scan_sha256")
    String scanSha256;

    Instant declaredAt;
    UUID declaredBy;

    @Nullable
    UUID onBehalfOf;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    String refusal;

    @Nullable
    LocalDate revokedOn;

    @Nullable
    String revocationNo;

    @Nullable
    String revocationReason;

    @Nullable
    Instant revokedAt;

    @Nullable
    UUID revokedBy;

    @Nullable
    UUID supersededBy;

    @Version
    int version;

    protected Recognition() {}

    Recognition(ProductRef product, Rated rated, Instant declaredAt, UUID declaredBy) {
        super(product.tenant());
        this.productId = product.id();
        this.businessId = product.businessId();
        this.scheme = rated.scheme().code();
        this.stars = rated.stars();
        var score = rated.score();
        if (score != null) {
            this.scoreA = score.a();
            this.scoreB = score.b();
            this.scoreC = score.c();
        }
        this.state = DECLARED;
        this.source = "self_declared";
        this.declaredAt = declaredAt;
        this.declaredBy = declaredBy;
    }

    /** The unit whose office issued it, as it was on the day. */
    void issuedIn(Optional<AdminUnit> unit) {
        issuerUnit = unit.map(AdminUnit::id).orElse(null);
        issuerUnitCode = unit.map(AdminUnit::code).orElse(null);
        issuerUnitFrom = unit.map(AdminUnit::validFrom).orElse(null);
    }

    boolean isDeclared() {
        return state.equals(DECLARED);
    }

    boolean isChecked() {
        return state.equals(CHECKED);
    }

    @Nullable
    Score score() {
        return scoreA == null || scoreB == null || scoreC == null ? null : new Score(scoreA, scoreB, scoreC);
    }

    Star star() {
        return Star.of(stars, issuedOn, validTo, revokedOn);
    }

    /** The business takes its own word back. */
    void withdraw(UUID by, Instant at) {
        settle(WITHDRAWN, by, at);
    }

    /** @throws RecognitionFailure.SamePerson when whoever declared it also checks it */
    void check(UUID by, Instant at) {
        requireOther(by);
        settle(CHECKED, by, at);
        source = "officer_checked";
    }

    void refuse(UUID by, Instant at, String reason) {
        requireOther(by);
        settle(REFUSED, by, at);
        refusal = reason;
    }

    /** An officer takes back the own check, or a colleague's; it waits again. */
    void uncheck() {
        requireStanding();
        state = DECLARED;
        source = "self_declared";
        decidedAt = null;
        decidedBy = null;
        supersededBy = null;
    }

    /** A decision of who issued it, or of somebody above, ends it for good. */
    void revoke(Revocation decision, UUID by, Instant at) {
        requireStanding();
        revokedOn = decision.revokedOn();
        revocationNo = decision.decisionNo().strip();
        revocationReason = decision.reason().strip();
        revokedBy = by;
        revokedAt = at;
    }

    void requireStanding() {
        if (!isChecked()) {
            throw new RecognitionFailure.NotChecked();
        }
        if (revokedOn != null) {
            throw new RecognitionFailure.Revoked();
        }
    }

    private void requireOther(UUID by) {
        if (by.equals(declaredBy)) {
            throw new RecognitionFailure.SamePerson();
        }
    }

    private void settle(String outcome, UUID by, Instant at) {
        if (!isDeclared()) {
            throw new RecognitionFailure.Decided();
        }
        state = outcome;
        decidedBy = by;
        decidedAt = at;
    }
}
