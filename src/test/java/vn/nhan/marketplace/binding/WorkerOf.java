package vn.nhan.marketplace.binding;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.BehindTheWall;

/** The platform's own worker, who works when it is told, as long as one shop has something for it. */
public record WorkerOf(UUID account) {

    /** Until nothing is due just now. */
    public void work() throws SQLException {
        var tenant = TenantId.of(Integer.parseInt(BehindTheWall.ask(
                        "select tenant_id from channel_account where id = '" + account + "'", "channel_account")
                .get(0)));
        var passes = Arc.container().instance(Passes.class).get();
        for (int i = 0; i < 8; i++) {
            var claimed = PlainShop.done(() -> passes.claim(tenant, 8, Set.of()));
            if (claimed.stream().noneMatch(one -> one.account().equals(account))) {
                return;
            }
            // Of the others too: whoever claims them and does nothing keeps them from everybody for a while.
            claimed.forEach(one -> PlainShop.done(() -> passes.pass(one)));
        }
    }
}
