package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.nhan.marketplace.connector.Credentials;

/** What a hook of an account is proved by. */
@ApplicationScoped
public class HookKeys {

    private final Safe safe;

    HookKeys(Safe safe) {
        this.safe = safe;
    }

    /** Outside of transactions. */
    public Uni<Credentials> of(ChannelAccountRef account) {
        return safe.current(account, AccessLog.Purpose.HOOK);
    }
}
