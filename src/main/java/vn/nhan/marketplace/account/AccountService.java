package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Connects shops at marketplaces, changes what is set for them, and gives them up. */
@ApplicationScoped
class AccountService {

    private final TenantTx tx;
    private final AccountDesk desk;
    private final AccountChecks checks;
    private final AccountViews views;
    private final ChannelAccounts accounts;
    private final Silences silences;
    private final Safe safe;
    private final CurrentActor actor;
    private final Validation validation;
    private final Outbox outbox;
    private final Clock clock;

    AccountService(
            TenantTx tx,
            AccountDesk desk,
            AccountChecks checks,
            AccountViews views,
            ChannelAccounts accounts,
            Silences silences,
            Safe safe,
            CurrentActor actor,
            Validation validation,
            Outbox outbox,
            Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.checks = checks;
        this.views = views;
        this.accounts = accounts;
        this.silences = silences;
        this.safe = safe;
        this.actor = actor;
        this.validation = validation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is set for an account.
     *
     * @param policy by field {@code overwrite}, {@code adopt} or {@code ask}; {@code *} for all others
     * @param stockBuffer packages kept back, 0 to 1,000,000
     */
    record Change(
            @PlainText(max = 80) String name,
            @NotNull Map<String, String> settings,
            @NotNull Map<String, String> policy,
            @Min(0) @Max(1_000_000) int stockBuffer) {}

    /** Keys that a seller copied out of the marketplace, by their names. */
    record Keys(@NotNull Map<String, String> keys) {

        @Override
        public String toString() {
            return "Keys[•••]";
        }
    }

    /**
     * @param address where calls go
     * @param page where buyers look
     */
    private record Told(
            Descriptor marketplace,
            String name,
            @Nullable URI address,
            @Nullable URI page,
            @Nullable String floor,
            Optional<Map<String, String>> keys) {

        @Override
        public String toString() {
            return "Told[•••]";
        }
    }

    Uni<List<ChannelAccountView>> list(UUID businessId) {
        return tx.inTenant(session -> desk.mayRead(session, businessId)
                .chain(() -> ChannelAccounts.rows(session, businessId))
                .chain(rows -> silences.of(
                                session, rows.stream().map(ChannelAccount::id).toList())
                        .map(silent -> rows.stream()
                                .map(row -> views.of(row, silent.get(row.id())))
                                .toList())));
    }

    Uni<ChannelAccountView> read(UUID accountId) {
        return tx.inTenant(session -> desk.read(session, accountId)
                .chain(row -> silences.of(session, accountId).map(silent -> views.of(row, silent.orElse(null)))));
    }

    Uni<ChannelAccountView> connect(UUID businessId, NewChannelAccount command) {
        var told = checked(command);
        return tx.inTenant(session -> desk.maySell(session, businessId)
                .map(business -> account(business, told))
                .call(session::persist)
                .call(session::flush)
                .call(account -> told.keys()
                        .map(keys -> keep(session, account, keys))
                        .orElse(Uni.createFrom().voidItem()))
                .call(account -> desk.done(session, "channel-account.connect", account))
                .map(views::of));
    }

    private Told checked(NewChannelAccount command) {
        var problems = validation.of(command);
        var marketplace = problems.read("channel", command.channel(), checks::marketplace);
        problems.orThrow();
        var known = Checks.present(marketplace);
        return new Told(
                known,
                command.name().strip(),
                checks.address(known, command.address()),
                AccountChecks.page(known, command.address()),
                AccountChecks.floor(known, command.floor()),
                Optional.ofNullable(command.keys()).map(keys -> AccountChecks.keys(known, keys)));
    }

    private ChannelAccount account(BusinessRef business, Told told) {
        var account = new ChannelAccount(business, told.marketplace(), told.name());
        account.apiAddress = told.address() == null ? null : told.address().toString();
        account.pageAddress = told.page() == null ? null : told.page().toString();
        account.floor = told.floor();
        account.createdAt = clock.instant();
        account.createdBy = actor.require().accountId();
        if (told.marketplace().way() != Way.API) {
            account.connect(clock.instant());
        }
        return account;
    }

    /** Other keys in place of those that were there; the next check says whether they are good. */
    Uni<ChannelAccountView> replaceKeys(UUID accountId, Keys command) {
        validation.of(command).orThrow();
        return tx.inTenant(session -> desk.locked(session, accountId)
                .invoke(ChannelAccount::requireHere)
                .call(account -> keep(session, account, asked(account, command)))
                .call(account -> desk.done(session, "channel-account.keys", account))
                .map(views::of));
    }

    private Map<String, String> asked(ChannelAccount account, Keys command) {
        var marketplace = checks.marketplace(account.channel);
        if (marketplace.secrets().isEmpty()) {
            throw new ChannelFailure.NoKeys();
        }
        return AccountChecks.keys(marketplace, command.keys());
    }

    private Uni<Void> keep(Mutiny.Session session, ChannelAccount account, Map<String, String> keys) {
        return safe.replace(session, accounts.ref(account), keys);
    }

    /** @param version that the change was made from; null where it doesn't matter */
    Uni<ChannelAccountView> change(UUID accountId, Change command, @Nullable Integer version) {
        validation.of(command).orThrow();
        var settings = AccountChecks.settings(command.settings(), command.policy());
        return tx.inTenant(session -> desk.locked(session, accountId)
                .invoke(account -> {
                    if (version != null && version != account.version) {
                        throw RequestFailure.outdated();
                    }
                    account.rename(command.name().strip());
                    account.set(settings, command.stockBuffer());
                })
                .call(session::flush)
                .call(account -> desk.done(session, "channel-account.change", account))
                .map(views::of));
    }

    /** Its secrets are destroyed at once; what is on sale there is no longer ours to change. */
    Uni<ChannelAccountView> leave(UUID accountId) {
        return tx.inTenant(session -> desk.locked(session, accountId)
                .invoke(ChannelAccount::leave)
                .call(session::flush)
                .call(account -> safe.destroy(session, accounts.ref(account)))
                .call(account -> desk.done(session, "channel-account.leave", account))
                .call(account -> outbox.publish(
                        session,
                        account.tenant(),
                        new ChannelAccountLeft(account.id(), account.businessId, account.channel)))
                .map(views::of));
    }
}
