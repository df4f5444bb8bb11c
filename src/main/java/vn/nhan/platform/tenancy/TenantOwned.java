package vn.nhan.platform.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row that belongs to a province. Its id is a UUIDv7, so newer rows have higher ids. */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    private UUID id;

    @Column(name = "tenant_id", updatable = false)
    private short tenantId;

    /** For Hibernate. */
    protected TenantOwned() {}

    protected TenantOwned(TenantId tenant) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.tenantId = tenant.value();
    }

    public UUID id() {
        return id;
    }

    public TenantId tenant() {
        return new TenantId(tenantId);
    }
}
