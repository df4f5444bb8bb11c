package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.tenancy.TenantTx;

/** Puts why a profile was returned beside the fields of the form in which it is mended. */
@ApplicationScoped
class Remarks {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final BusinessRepository businesses;
    private final BusinessDecisions decisions;

    Remarks(TenantTx tx, BusinessAccess access, BusinessRepository businesses, BusinessDecisions decisions) {
        this.tx = tx;
        this.access = access;
        this.businesses = businesses;
        this.decisions = decisions;
    }

    Uni<Form> on(Form form, UUID businessId, Locale reader) {
        return tx.inTenant(session -> access.requireReader(session, businessId, Purpose.any())
                        .chain(() -> businesses.require(session, businessId))
                        .chain(business -> decisions.reasonsOf(session, business)))
                .invoke(reasons -> reasons.forEach(reason -> form.refuse(reason.asRemark(reader))))
                .replaceWith(form);
    }
}
