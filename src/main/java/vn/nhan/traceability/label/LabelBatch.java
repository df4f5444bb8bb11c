package vn.nhan.traceability.label;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.traceability.lot.LotRef;

/** Labels of a lot that were printed together. */
@Entity
class LabelBatch extends TenantOwned {

    UUID lotId;
    int labels;
    String format;
    String address;
    Instant printedAt;
    UUID printedBy;

    /** The business, when a helper did it for it. */
    @Nullable
    UUID onBehalfOf;

    protected LabelBatch() {}

    LabelBatch(LotRef lot, String address, UUID printedBy, Instant printedAt) {
        super(lot.tenant());
        this.lotId = lot.id();
        this.address = address;
        this.printedBy = printedBy;
        this.printedAt = printedAt;
    }
}
