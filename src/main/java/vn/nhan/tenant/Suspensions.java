package vn.nhan.tenant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhan.platform.tenancy.ClosedTenants;
import vn.nhan.platform.tenancy.RefreshedState;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** Which provinces are suspended, known to every replica within seconds. */
@ApplicationScoped
public class Suspensions implements RefreshedState, ClosedTenants {

    private final TenantTx tx;
    private final SuspensionQueries queries;
    private final TenantRegistry registry;
    private final Clock clock;
    private volatile Map<TenantId, Suspension> standing = Map.of();

    Suspensions(TenantTx tx, SuspensionQueries queries, TenantRegistry registry, Clock clock) {
        this.tx = tx;
        this.queries = queries;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public Uni<Void> refresh() {
        return tx.as(TenantScope.of(TenantId.NATIONAL), queries::standing)
                .invoke(all ->
                        standing = all.stream().collect(Collectors.toMap(Suspension::province, Function.identity())))
                .replaceWithVoid();
    }

    public Optional<Suspension> of(Tenant province) {
        return Optional.ofNullable(standing.get(province.id()));
    }

    @Override
    public Optional<Closed> find(TenantId tenant) {
        return Optional.ofNullable(standing.get(tenant))
                .flatMap(suspension -> registry.byId(tenant)
                        .map(province -> new Closed(
                                suspension.reason(),
                                province.departmentOn(Dates.dayOf(clock.instant()))
                                        .complaints())));
    }
}
