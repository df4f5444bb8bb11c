package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhan.platform.tenancy.RefreshedState;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Sign-ins that were ended while an access token of theirs may still be unexpired: it is refused all the same, here at
 * once, on another replica within seconds.
 */
@ApplicationScoped
class EndedSignIns implements RefreshedState {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final IdentityConfig config;
    private final Clock clock;
    private final Set<UUID> justHere = ConcurrentHashMap.newKeySet();
    private volatile Set<UUID> known = Set.of();

    EndedSignIns(TenantTx tx, IdentityConfig config, Clock clock) {
        this.tx = tx;
        this.config = config;
        this.clock = clock;
    }

    boolean contains(UUID signInId) {
        return justHere.contains(signInId) || known.contains(signInId);
    }

    /** At once on this replica; also when the transaction that ends it comes to nothing, which errs on the safe side. */
    void add(UUID signInId) {
        justHere.add(signInId);
    }

    @Override
    public Uni<Void> refresh() {
        var told = Set.copyOf(justHere);
        var since = clock.instant().minus(config.accessTokenLifetime().multipliedBy(2));
        return tx.as(
                        NATIONAL,
                        session -> session.createNativeQuery(
                                        "select id from sign_in where tenant_id = 0 and ended_at > :since", UUID.class)
                                .setParameter("since", since)
                                .getResultList())
                .invoke(ended -> {
                    known = Set.copyOf(ended);
                    justHere.removeAll(told);
                })
                .replaceWithVoid();
    }
}
