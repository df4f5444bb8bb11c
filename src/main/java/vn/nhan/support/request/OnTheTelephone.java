package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;

/** A business calls, and an officer writes down what it needs. */
@ApplicationScoped
class OnTheTelephone {

    private final TenantTx tx;
    private final Businesses businesses;
    private final Asking asking;

    OnTheTelephone(TenantTx tx, Businesses businesses, Asking asking) {
        this.tx = tx;
        this.businesses = businesses;
        this.asking = asking;
    }

    /**
     * @param businessId of whose page the officer came from
     * @param taxCode as it was typed; read only without a business
     */
    record Caller(@Nullable UUID businessId, @Nullable TaxCode taxCode) {}

    /** @throws Invalid (through the Uni) when no business has this tax code */
    Uni<UUID> ask(Caller caller, NewRequest told) {
        return business(caller).chain(id -> asking.file(id, told, Attached.NOTHING));
    }

    /** Its name, for the form. */
    Uni<String> name(UUID businessId) {
        return tx.inTenant(session -> businesses.require(session, businessId)).map(BusinessRef::name);
    }

    private Uni<UUID> business(Caller caller) {
        var taxCode = caller.taxCode();
        if (caller.businessId() != null) {
            return Uni.createFrom().item(caller.businessId());
        }
        if (taxCode == null) {
            throw new Invalid("taxCode", "value.required");
        }
        return tx.inTenant(session -> businesses.withTaxCode(session, taxCode))
                .map(found -> found.orElseThrow(() -> new Invalid("taxCode", "support.tax-code-unknown"))
                        .id());
    }
}
