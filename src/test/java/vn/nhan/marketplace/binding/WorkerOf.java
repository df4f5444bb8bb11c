package vn.nhan.marketplace.binding;

import io.quarkus.arc.Arc;
import java.util.Set;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/** The platform's own worker, who works when it is told, as long as one shop has something for it. */
public record WorkerOf(int tenant, UUID account) {

    /** Until nothing is due just now. */
    public void work() {
        var passes = Arc.container().instance(Passes.class).get();
        for (int i = 0; i < 8; i++) {
            var claimed = PlainShop.done(() -> passes.claim(TenantId.of(tenant), 8, Set.of()));
            if (claimed.stream().noneMatch(one -> one.account().equals(account))) {
                return;
            }
            // Of the others too: whoever claims them and does nothing keeps them from everybody for a while.
            claimed.forEach(one -> PlainShop.done(() -> passes.pass(one)));
        }
    }
}
