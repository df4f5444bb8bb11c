package vn.nhan.marketplace.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes down that secrets were opened: whose, what for, by which process, when. */
@ApplicationScoped
class AccessLog {

    private static final String PROCESS = Optional.ofNullable(System.getenv("HOSTNAME"))
                    .orElse("local") + "/" + ProcessHandle.current().pid();

    private final Clock clock;

    AccessLog(Clock clock) {
        this.clock = clock;
    }

    /** What for. */
    enum Purpose {
        CALL,
        RENEWAL,
        HOOK,
        SIGN_IN,
        REWRAP
    }

    Uni<Void> opened(Mutiny.Session session, SecretStore.Owner owner, Purpose purpose) {
        return session.createNativeQuery("insert into channel_secret_access"
                        + " (tenant_id, id, account_id, purpose, process, at)"
                        + " values (:tenant, :id, :account, :purpose, :process, :now)")
                .setParameter("tenant", owner.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("account", owner.account())
                .setParameter("purpose", purpose.name().toLowerCase(Locale.ROOT))
                .setParameter("process", PROCESS)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }
}
