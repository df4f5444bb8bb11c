package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.tenancy.TenantTx;

/** Leads a seller to the marketplace and takes them back with what it gave them. */
@ApplicationScoped
class SignInService {

    static final String BACK = "/my/marketplaces/callback";
    private static final String SHOP = "shop-id";

    private final TenantTx tx;
    private final AccountDesk desk;
    private final AccountChecks checks;
    private final AccountViews views;
    private final ChannelAccounts accounts;
    private final Applications applications;
    private final SignIns signIns;
    private final Exchanges exchanges;
    private final Safe safe;
    private final CurrentActor actor;
    private final Clock clock;

    SignInService(
            TenantTx tx,
            AccountDesk desk,
            AccountChecks checks,
            AccountViews views,
            ChannelAccounts accounts,
            Applications applications,
            SignIns signIns,
            Exchanges exchanges,
            Safe safe,
            CurrentActor actor,
            Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.checks = checks;
        this.views = views;
        this.accounts = accounts;
        this.applications = applications;
        this.signIns = signIns;
        this.exchanges = exchanges;
        this.safe = safe;
        this.actor = actor;
        this.clock = clock;
    }

    /** Where the seller's browser goes; good once, for ten minutes. */
    record Way(URI address) {

        @Override
        public String toString() {
            return "Way[•••]";
        }
    }

    private record Back(ChannelAccountRef account, URI callback) {}

    Uni<Way> begin(UUID accountId) {
        return tx.inTenant(session -> desk.locked(session, accountId)
                .invoke(ChannelAccount::requireHere)
                .chain(account -> signIns.begin(
                                session, account, actor.require().accountId())
                        .map(state -> way(account, state))));
    }

    private Way way(ChannelAccount account, String state) {
        var connector = checks.connector(account.channel);
        var oauth = oauth(connector);
        var application = applications.asking(application(accounts.ref(account)), account.channel);
        return new Way(oauth.authorizeUrl(application, state, callback(account), clock.instant()));
    }

    private OAuth oauth(Connector connector) {
        var way = connector.oauth().orElseThrow(ChannelFailure.NoSignIn::new);
        if (!applications.canSignIn(connector)) {
            throw new ChannelFailure.NotSetUp();
        }
        return way;
    }

    private Credentials application(ChannelAccountRef account) {
        return applications.of(
                account.channel(),
                Map.of(),
                Map.of(Credentials.ADDRESS, account.api().toString()));
    }

    private URI callback(ChannelAccount account) {
        return URI.create(views.home(account) + BACK);
    }

    /**
     * Takes a seller back. The state is used up first, whatever comes of the rest.
     *
     * @param parameters as the marketplace sent them with the seller
     */
    Uni<ChannelAccountView> end(Map<String, String> parameters) {
        var person = actor.require().accountId();
        var state = Optional.ofNullable(parameters.get("state")).orElseThrow(ChannelFailure.StateUnknown::new);
        return tx.inTenant(session -> signIns.use(session, state, person))
                .chain(id -> tx.inTenant(session -> desk.locked(session, id)
                        .invoke(ChannelAccount::requireHere)
                        .map(row -> new Back(accounts.ref(row), callback(row)))))
                .chain(back -> exchanged(back, parameters)
                        .chain(fresh -> tx.inTenant(session -> letIn(session, back.account(), fresh))));
    }

    private Uni<Credentials> exchanged(Back back, Map<String, String> parameters) {
        var connector = checks.connector(back.account().channel());
        var way = oauth(connector);
        var application = application(back.account());
        return Uni.createFrom()
                .item(() -> way.exchange(application, parameters, back.callback()))
                .chain(call -> exchanges.send(back.account(), connector, call, application))
                .map(reply ->
                        application.renewed(way.parse(reply, clock.instant())).knowing(way.ids(parameters)))
                .chain(fresh ->
                        exchanges.introduction(back.account(), connector, fresh).map(fresh::knowing))
                // What a marketplace answers instead of tokens is never shown: it may repeat what we sent.
                .onFailure(failure -> failure instanceof FaultException || !(failure instanceof DomainFailure))
                .transform(failure -> new ChannelFailure.NotLetIn());
    }

    private Uni<ChannelAccountView> letIn(Mutiny.Session session, ChannelAccountRef account, Credentials fresh) {
        return desk.locked(session, account.id())
                .invoke(ChannelAccount::requireHere)
                .call(row -> claim(session, row, fresh))
                .invoke(row -> row.letIn(fresh))
                .call(session::flush)
                .call(row -> safe.renew(session, account, fresh))
                .call(row -> desk.done(session, "channel-account.let-in", row))
                .map(views::of);
    }

    private static Uni<Void> claim(Mutiny.Session session, ChannelAccount row, Credentials fresh) {
        var shop = fresh.ids().get(SHOP);
        if (shop == null) {
            return Uni.createFrom().voidItem();
        }
        return AccountRows.isTaken(session, row.tenant(), row, shop)
                .invoke(taken -> {
                    if (taken) {
                        throw new ChannelFailure.ShopTaken();
                    }
                    row.shopRef = shop;
                })
                .replaceWithVoid();
    }
}
