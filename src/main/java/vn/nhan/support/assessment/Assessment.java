package vn.nhan.support.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.support.assessment.instrument.Edition;

/** A business answers the questions of one edition of one instrument. Once finished, it never changes. */
@Entity
@DynamicUpdate
@Table(name = "assessment")
class Assessment extends TenantOwned {

    UUID businessId;
    String instrument;
    int edition;

    @Nullable
    UUID setId;

    @Nullable
    String sector;

    @Nullable
    UUID corrects;

    Instant begunAt;
    UUID begunBy;
    String begunAs;

    @Nullable
    Instant finishedAt;

    @Nullable
    Instant discardedAt;

    @Nullable
    UUID discardedBy;

    @Version
    int version;

    protected Assessment() {}

    Assessment(BusinessRef business, Offered offered, Instant begunAt, Giver by) {
        super(business.tenant());
        this.businessId = business.id();
        this.instrument = offered.instrument().edition().code();
        this.edition = offered.instrument().edition().number();
        this.setId = offered.setId();
        this.begunAt = begunAt;
        this.begunBy = by.account();
        this.begunAs = by.as().key();
    }

    Edition of() {
        return new Edition(instrument, edition);
    }

    @Nullable
    Sector askedSector() {
        return sector == null ? null : Sector.of(sector);
    }

    boolean isOpen() {
        return finishedAt == null && discardedAt == null;
    }

    /** @throws AssessmentFailure.NotFound when it was put away */
    void requireThere() {
        if (discardedAt != null) {
            throw new AssessmentFailure.NotFound();
        }
    }

    /** @throws AssessmentFailure.Finished when it is */
    void requireOpen() {
        requireThere();
        if (!isOpen()) {
            throw new AssessmentFailure.Finished();
        }
    }

    void discard(UUID by, Instant at) {
        requireOpen();
        discardedAt = at;
        discardedBy = by;
    }

    /** Finished ones were never put away. */
    void restore() {
        discardedAt = null;
        discardedBy = null;
    }

    void finish(Instant at) {
        requireOpen();
        finishedAt = at;
    }
}
