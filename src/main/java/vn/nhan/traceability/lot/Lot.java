package vn.nhan.traceability.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhan.catalog.ProductRef;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.traceability.diary.DiaryLine;
import vn.nhan.traceability.diary.PreHarvestInterval;

/** What was harvested together, is labelled together and is answered for together. */
@Entity
class Lot extends TenantOwned {

    UUID businessId;
    UUID productId;
    UUID plotId;
    UUID harvestId;
    String code;
    LocalDate harvestedOn;

    @Column(name = "weight_g")
    long weightGrams;

    String intervalVerdict;
    String traceCode;
    Instant createdAt;

    @Version
    int version;

    protected Lot() {}

    Lot(ProductRef product, DiaryLine harvest, String code, Instant createdAt) {
        super(product.tenant());
        this.businessId = product.businessId();
        this.productId = product.id();
        this.plotId = harvest.plotId();
        this.harvestId = harvest.id();
        this.harvestedOn = harvest.occurredOn();
        this.weightGrams = harvest.harvestedGrams() == null ? 0 : harvest.harvestedGrams();
        this.code = code;
        this.createdAt = createdAt;
    }

    /** Takes the answer on the pre-harvest interval; a broken one makes no lot. */
    void judged(PreHarvestInterval.Verdict verdict) {
        if (verdict instanceof PreHarvestInterval.Verdict.Broken broken) {
            throw new LotFailure.HarvestedTooEarly(broken);
        }
        intervalVerdict = verdict.key();
    }
}
