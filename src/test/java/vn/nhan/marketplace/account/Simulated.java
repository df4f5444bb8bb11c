package vn.nhan.marketplace.account;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;

/** Shops at simulators of this machine, let in already: their credentials lie in the vault. */
public final class Simulated {

    private Simulated() {}

    public static UUID shop(Farm farm, String channel, URI at, Credentials credentials) throws SQLException {
        var account = UUID.randomUUID();
        BehindTheWall.change(
                "insert into channel_account (tenant_id, id, business_id, channel, name, status, api_address, settings,"
                        + " created_at, created_by, version) select b.tenant_id, '" + account + "', b.id, '" + channel
                        + "', 'Gian hàng mô phỏng', 'active', '" + at + "', '{}', now(), '" + UUID.randomUUID()
                        + "', 0 from business b where b.id = '" + farm.businessId() + "'",
                "channel_account",
                "business");
        var tenant = TenantId.of(Integer.parseInt(BehindTheWall.ask(
                        "select tenant_id from channel_account where id = '" + account + "'", "channel_account")
                .get(0)));
        keep(tenant, account, credentials);
        return account;
    }

    private static void keep(TenantId tenant, UUID account, Credentials credentials) {
        var accounts = Arc.container().instance(ChannelAccounts.class).get();
        var safe = Arc.container().instance(Safe.class).get();
        var tx = Arc.container().instance(TenantTx.class).get();
        try {
            VertxContextSupport.subscribeAndAwait(() -> tx.as(
                    TenantScope.of(tenant),
                    session -> accounts.require(session, account)
                            .chain(found -> safe.renew(session, found, credentials))));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Nobody works on them any more, and what was matched is forgotten. */
    public static void forgetAll() throws SQLException {
        BehindTheWall.change(
                "update channel_account set status = 'left', parked_reason = null where channel in ('shopee', 'tiktok',"
                        + " 'lazada', 'tiki'); delete from channel_category; delete from"
                        + " channel_category_choice; delete from channel_tree; delete from"
                        + " channel_rule",
                "channel_account",
                "channel_category",
                "channel_category_choice",
                "channel_tree",
                "channel_rule");
    }
}
