package vn.nhan.support.fair;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantOwned;

/** Where a supplier is found at a fair. */
@Entity
class FairStand extends TenantOwned {

    UUID fairId;
    int number;
    UUID supplierId;
    String offer;

    protected FairStand() {}

    FairStand(Fair fair, Supplier supplier, String offer, int number) {
        super(fair.tenant());
        this.fairId = fair.id();
        this.supplierId = supplier.id();
        this.offer = offer.strip();
        this.number = number;
    }
}
