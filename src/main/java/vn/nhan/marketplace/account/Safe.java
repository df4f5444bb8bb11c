package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Opens credentials of accounts, and writes every opening down. What was opened is remembered for a minute, so that a
 * hundred calls are one opening. Opens transactions of its own: call it outside of one.
 */
@ApplicationScoped
class Safe {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST_REMEMBERED = 5_000;

    private static final String EXPIRIES = "select access_expires_at, refresh_expires_at, consent_expires_at"
            + " from channel_account where tenant_id = :tenant and id = :account";

    private final TenantTx tx;
    private final SecretStore store;
    private final Applications applications;
    private final AccessLog log;
    private final Clock clock;
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();

    Safe(TenantTx tx, SecretStore store, Applications applications, AccessLog log, Clock clock) {
        this.tx = tx;
        this.store = store;
        this.applications = applications;
        this.log = log;
        this.clock = clock;
    }

    private record Remembered(Credentials credentials, Instant until) {}

    /** What was opened, and how often it has changed. */
    record Held(Credentials credentials, long generation) {}

    Uni<Credentials> current(ChannelAccountRef account, AccessLog.Purpose purpose) {
        return Uni.createFrom().deferred(() -> {
            var known = remembered.get(account.id());
            return known != null && known.until().isAfter(clock.instant())
                    ? Uni.createFrom().item(known.credentials())
                    : tx.as(TenantScope.of(account.tenant()), session -> open(session, account, purpose))
                            .map(Held::credentials)
                            .invoke(opened -> remember(account.id(), opened));
        });
    }

    /** In a transaction of the account's province. */
    Uni<Held> open(Mutiny.Session session, ChannelAccountRef account, AccessLog.Purpose purpose) {
        return store.open(session, SecretStore.Owner.of(account))
                .chain(opened -> held(session, account, opened, purpose));
    }

    /** As {@link #open}; nobody else renews them until the transaction ends. */
    Uni<Held> locked(Mutiny.Session session, ChannelAccountRef account, AccessLog.Purpose purpose) {
        return store.locked(session, SecretStore.Owner.of(account))
                .chain(opened -> held(session, account, opened, purpose));
    }

    private Uni<Held> held(
            Mutiny.Session session, ChannelAccountRef account, SecretStore.Opened opened, AccessLog.Purpose purpose) {
        return log.opened(session, SecretStore.Owner.of(account), purpose)
                .chain(() -> session.createNativeQuery(EXPIRIES, Object[].class)
                        .setParameter("tenant", account.tenant().value())
                        .setParameter("account", account.id())
                        .getSingleResult())
                .map(row -> new Held(credentials(account, opened, row), opened.generation()));
    }

    private Credentials credentials(ChannelAccountRef account, SecretStore.Opened opened, Object[] expiries) {
        var ids = new HashMap<>(Kept.ids(opened.fields()));
        ids.put(Credentials.ADDRESS, account.api().toString());
        var all = applications.of(account.channel(), Kept.secrets(opened.fields()), ids);
        return new Credentials(all.secrets(), all.ids(), moment(expiries[0]), moment(expiries[1]), moment(expiries[2]));
    }

    private static Optional<Instant> moment(@Nullable Object column) {
        return Optional.ofNullable(column).map(moment -> ((OffsetDateTime) moment).toInstant());
    }

    /** Writes down an opening whose transaction was rolled back. Outside of transactions. */
    Uni<Void> told(ChannelAccountRef account, AccessLog.Purpose purpose) {
        return tx.as(
                TenantScope.of(account.tenant()),
                session -> log.opened(session, SecretStore.Owner.of(account), purpose));
    }

    /** Writes new credentials down; the next opening finds them. */
    Uni<Void> keep(Mutiny.Session session, ChannelAccountRef account, Held fresh) {
        var application = applications.of(account.channel(), Map.of(), Map.of());
        var fields = Kept.fields(fresh.credentials(), application);
        return store.put(session, SecretStore.Owner.of(account), new SecretStore.Opened(fields, fresh.generation() + 1))
                .invoke(() -> forget(account.id()));
    }

    /** Typed keys, and nothing of what was there before. */
    Uni<Void> replace(Mutiny.Session session, ChannelAccountRef account, Map<String, String> keys) {
        return renew(session, account, Credentials.of(keys, Map.of()));
    }

    /** In place of all that was there before. */
    Uni<Void> renew(Mutiny.Session session, ChannelAccountRef account, Credentials fresh) {
        return store.locked(session, SecretStore.Owner.of(account))
                .chain(before -> keep(session, account, new Held(fresh, before.generation())));
    }

    /** Nobody opens them again. */
    Uni<Void> destroy(Mutiny.Session session, ChannelAccountRef account) {
        return store.forget(session, SecretStore.Owner.of(account)).invoke(() -> forget(account.id()));
    }

    void remember(UUID account, Credentials credentials) {
        var now = clock.instant();
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.values().removeIf(known -> !known.until().isAfter(now));
        }
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(account, new Remembered(credentials, now.plus(REMEMBERED)));
        }
    }

    void forget(UUID account) {
        remembered.remove(account);
    }
}
