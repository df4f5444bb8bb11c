package vn.nhan.identity.proof;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nhan.identity.federation.ProofRegister;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;

/** Keeps what identity providers vouch for beside what officers have seen: one number, one person, however it was shown. */
@ApplicationScoped
class ProofsOnline implements ProofRegister {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final IdentityProofs proofs;

    ProofsOnline(TenantTx tx, CurrentTenant tenant, IdentityProofs proofs) {
        this.tx = tx;
        this.tenant = tenant;
        this.proofs = proofs;
    }

    @Override
    public Uni<Boolean> isProven(UUID accountId) {
        return tx.as(tenant.require().withPeople(), session -> proofs.numbers(session, List.of(accountId)))
                .map(numbers -> !numbers.isEmpty());
    }

    @Override
    public Uni<Boolean> prove(UUID accountId, String provider, String citizenId) {
        return Uni.createFrom()
                .deferred(() -> proofs.vouchedFor(accountId, provider, citizenId))
                .replaceWith(true)
                .onFailure(ProofFailures.NumberTaken.class)
                .recoverWithItem(false);
    }
}
