package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** @throws Invalid (through the Uni) when no business has this tax code */
    Uni<UUID> ask(@Nullable TaxCode taxCode, NewRequest told) {
        if (taxCode == null) {
            throw new Invalid("taxCode", "value.required");
        }
        return tx.inTenant(session -> businesses.withTaxCode(session, taxCode))
                .map(found -> found.orElseThrow(() -> new Invalid("taxCode", "support.tax-code-unknown")))
                .chain(business -> asking.file(business.id(), told, Attached.NOTHING));
    }
}
