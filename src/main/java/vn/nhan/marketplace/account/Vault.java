package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.engine.Tokens;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Gets new tokens for old ones. The exchange happens while the account's row is locked, and what it brings is written down
 * in the same transaction: a refresh token that is good only once is never sent twice, by whichever process.
 */
@ApplicationScoped
public class Vault {

    /** Of all accounts: a renewal holds a connection of the database while a marketplace thinks. */
    private static final int AT_ONCE = 6;

    private final TenantTx tx;
    private final Safe safe;
    private final Connectors connectors;
    private final Exchanges exchanges;
    private final Parking parking;
    private final Clock clock;
    private final Map<UUID, CompletableFuture<Credentials>> underWay = new ConcurrentHashMap<>();
    private final Turns renewals = new Turns(AT_ONCE);

    Vault(TenantTx tx, Safe safe, Connectors connectors, Exchanges exchanges, Parking parking, Clock clock) {
        this.tx = tx;
        this.safe = safe;
        this.connectors = connectors;
        this.exchanges = exchanges;
        this.parking = parking;
        this.clock = clock;
    }

    /** The credentials of an account for the engine. Outside of transactions. */
    public Tokens tokens(ChannelAccountRef account) {
        return new Tokens() {
            @Override
            public Uni<Credentials> current() {
                return safe.current(account, AccessLog.Purpose.CALL);
            }

            @Override
            public Uni<Credentials> renewed(Credentials stale) {
                return Uni.createFrom().deferred(() -> together(account, stale));
            }

            @Override
            public Uni<Optional<Credentials>> replaced(Credentials refused) {
                return Uni.createFrom()
                        .deferred(() -> {
                            safe.forget(account.id());
                            return safe.current(account, AccessLog.Purpose.CALL);
                        })
                        .map(now -> Optional.of(now)
                                .filter(found -> !found.secrets().equals(refused.secrets())));
            }
        };
    }

    /** Of one process only one stands in line for the row: the others would hold connections and do nothing. */
    private Uni<Credentials> together(ChannelAccountRef account, Credentials stale) {
        var mine = new CompletableFuture<Credentials>();
        var first = underWay.putIfAbsent(account.id(), mine);
        if (first != null) {
            var context = Vertx.currentContext();
            var shared = Uni.createFrom().completionStage(first);
            return context == null ? shared : shared.emitOn(command -> context.runOnContext(go -> command.run()));
        }
        return alone(account, stale)
                .onTermination()
                .invoke(() -> underWay.remove(account.id(), mine))
                .invoke(mine::complete)
                .onFailure()
                .invoke(mine::completeExceptionally)
                .onCancellation()
                .invoke(() ->
                        mine.completeExceptionally(new FaultException(new Fault.Transient("renewal-broken-off", ""))));
    }

    private Uni<Credentials> alone(ChannelAccountRef account, Credentials stale) {
        return renewals.run(() -> tx.as(
                        TenantScope.of(account.tenant()),
                        session -> Patience.with(session)
                                .chain(() -> safe.locked(session, account, AccessLog.Purpose.RENEWAL))
                                .chain(held -> held.credentials().secrets().equals(stale.secrets())
                                        ? renew(session, account, held)
                                        : Uni.createFrom().item(held.credentials()))))
                .invoke(fresh -> safe.remember(account.id(), fresh))
                // What was opened in vain was opened all the same: its row went with the transaction.
                .onFailure(FaultException.class)
                .call(failure -> safe.told(account, AccessLog.Purpose.RENEWAL))
                .onFailure(Vault::isRevoked)
                .call(failure -> parking.park(account, ((FaultException) failure).fault()));
    }

    private Uni<Credentials> renew(Mutiny.Session session, ChannelAccountRef account, Safe.Held held) {
        var connector = connectors.require(account.channel());
        return connector
                .oauth()
                .map(way -> exchanged(account, connector, way, held.credentials()))
                .orElseGet(
                        () -> Uni.createFrom().failure(new FaultException(new Fault.AuthRevoked("keys-refused", ""))))
                .call(fresh -> safe.keep(session, account, new Safe.Held(fresh, held.generation())))
                .call(fresh -> AccountRows.letIn(session, account, fresh));
    }

    private Uni<Credentials> exchanged(ChannelAccountRef account, Connector connector, OAuth way, Credentials held) {
        if (way.refreshRotates() && !held.secrets().containsKey(Credentials.REFRESH_TOKEN)) {
            return Uni.createFrom().failure(new FaultException(new Fault.AuthRevoked("no-refresh-token", "")));
        }
        return exchanges
                .send(account, connector, way.refresh(held), held)
                .map(reply -> held.renewed(way.parse(reply, clock.instant())));
    }

    private static boolean isRevoked(Throwable failure) {
        return failure instanceof FaultException refused && refused.fault() instanceof Fault.AuthRevoked;
    }
}
