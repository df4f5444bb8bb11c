package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.engine.Limiter;
import vn.nhan.marketplace.engine.Line;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.platform.tenancy.TenantTx;

/** Tries whether an account is good for anything: looks for goods that nobody has. Changes nothing at the marketplace. */
@ApplicationScoped
class AccountCheck {

    private static final Desired NOBODYS = new Desired(
            new UUID(0, 0),
            0,
            false,
            "-",
            "",
            "",
            "",
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(new Desired.Variant("NHAN-CHECK-0", Optional.empty(), Map.of(), 1, 0, 1)),
            List.of(),
            "");

    private final TenantTx tx;
    private final AccountDesk desk;
    private final AccountViews views;
    private final ChannelAccounts accounts;
    private final Connectors connectors;
    private final Vault vault;
    private final Safe safe;
    private final Parking parking;
    private final Wire wire;
    private final Openings openings;
    private final Clock clock;

    AccountCheck(
            TenantTx tx,
            AccountDesk desk,
            AccountViews views,
            ChannelAccounts accounts,
            Connectors connectors,
            Vault vault,
            Safe safe,
            Parking parking,
            Wire wire,
            Openings openings,
            Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.views = views;
        this.accounts = accounts;
        this.connectors = connectors;
        this.vault = vault;
        this.safe = safe;
        this.parking = parking;
        this.wire = wire;
        this.openings = openings;
        this.clock = clock;
    }

    /** What was found. */
    enum Outcome {
        /** It answered, and lets us in. */
        GOOD,
        /** It answered, and doesn't let us in: other keys, or another sign-in. */
        REFUSED,
        /** It answered with something else than was to be expected. */
        ODD,
        /** It didn't answer in time, or not at all; to be tried again later. */
        SILENT
    }

    /** @param code the marketplace's own, or that of the line; empty where all is well */
    record Checked(Outcome outcome, String code, ChannelAccountView account) {}

    Uni<Checked> check(UUID accountId) {
        return tx.inTenant(session -> desk.locked(session, accountId)
                        .invoke(ChannelAccount::requireHere)
                        .map(accounts::ref))
                .chain(account -> tried(account)
                        .chain(() -> good(account))
                        .onFailure(FaultException.class)
                        .recoverWithUni(failure -> bad(account, ((FaultException) failure).fault())));
    }

    private Uni<?> tried(ChannelAccountRef account) {
        var connector = connectors.find(account.channel()).orElseThrow(ChannelFailure.NothingToCheck::new);
        safe.forget(account.id());
        return Uni.createFrom()
                .deferred(() -> connector.observe(NOBODYS, Optional.empty(), line(account, connector)))
                .onFailure(IllegalStateException.class)
                .transform(missing -> new FaultException(new Fault.AuthRevoked("no-keys", "")));
    }

    private Line line(ChannelAccountRef account, Connector connector) {
        return new Line(
                connector,
                new Line.Account(account.target(), vault.tokens(account), NoLimit.INSTANCE, account.settings()),
                new Line.Parts(
                        wire, picture -> Uni.createFrom().failure(new IllegalStateException("no picture")), clock));
    }

    private Uni<Checked> good(ChannelAccountRef account) {
        return tx.inTenant(session -> AccountRows.locked(session, account.id())
                .invoke(row -> row.connect(clock.instant()))
                .call(session::flush)
                .call(row -> openings.tell(session, row.id()))
                .call(row -> desk.done(session, "channel-account.check", row))
                .map(row -> new Checked(Outcome.GOOD, "", views.of(row))));
    }

    private Uni<Checked> bad(ChannelAccountRef account, Fault fault) {
        boolean refused = fault instanceof Fault.AuthRevoked || fault instanceof Fault.AuthExpired;
        var told = refused && account.isActive()
                ? parking.park(account, fault)
                : Uni.createFrom().voidItem();
        return told.chain(() -> tx.inTenant(session -> desk.read(session, account.id())))
                .map(row -> new Checked(outcome(fault), fault.code(), views.of(row)));
    }

    private static Outcome outcome(Fault fault) {
        if (fault instanceof Fault.AuthRevoked || fault instanceof Fault.AuthExpired) {
            return Outcome.REFUSED;
        }
        return fault instanceof Fault.Transient || fault instanceof Fault.Throttled || fault instanceof Fault.Unknown
                ? Outcome.SILENT
                : Outcome.ODD;
    }

    /** One call that a person asked for hurries nobody. */
    private enum NoLimit implements Limiter {
        INSTANCE;

        @Override
        public Uni<Duration> take(String bucket) {
            return Uni.createFrom().item(Duration.ZERO);
        }

        @Override
        public Uni<Void> slowDown(String bucket, Duration retryAfter) {
            return Uni.createFrom().voidItem();
        }
    }
}
