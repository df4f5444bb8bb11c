package vn.nhan.support.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantOwned;

/** Some of a share that was paid. */
@Entity
@Table(name = "engagement_payment")
class Payment extends TenantOwned {

    UUID engagementId;
    String share;
    long amount;
    LocalDate paidOn;
    Instant recordedAt;
    UUID recordedBy;

    protected Payment() {}

    Payment(Standing who, NewPayment told, Instant at) {
        super(who.engagement().tenant());
        this.engagementId = who.engagement().id();
        this.share = told.share().key();
        this.amount = told.amount();
        this.paidOn = told.paidOn();
        this.recordedAt = at;
        this.recordedBy = who.account();
    }
}
