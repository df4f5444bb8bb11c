package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Asks each marketplace once a week for its categories, and for what it demands in those that goods are in. */
@ApplicationScoped
class RefreshJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(RefreshJob.class);

    private final EachProvince provinces;
    private final TenantTx tx;
    private final ChannelAccounts accounts;
    private final Connectors connectors;
    private final Trees trees;
    private final TreeStore store;
    private final Clock clock;

    RefreshJob(
            EachProvince provinces,
            TenantTx tx,
            ChannelAccounts accounts,
            Connectors connectors,
            Trees trees,
            TreeStore store,
            Clock clock) {
        this.provinces = provinces;
        this.tx = tx;
        this.accounts = accounts;
        this.connectors = connectors;
        this.trees = trees;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "refresh-channel-categories";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(province -> asked(province).chain(shops -> each(shops, this::refresh)));
    }

    /** One shop of each marketplace asks for all of the province. */
    private Uni<Collection<ChannelAccountRef>> asked(TenantId province) {
        return tx.as(TenantScope.of(province), accounts::active)
                .map(all -> all.stream()
                        .filter(this::hasCategories)
                        .collect(Collectors.toMap(
                                ChannelAccountRef::channel, Function.identity(), (first, other) -> first))
                        .values());
    }

    private boolean hasCategories(ChannelAccountRef account) {
        return connectors
                .find(account.channel())
                .filter(one -> one.descriptor().can(Capability.CATEGORY_SCHEMA))
                .isPresent();
    }

    Uni<Void> refresh(ChannelAccountRef account) {
        return trees.refreshed(account)
                .chain(() -> tx.as(
                        TenantScope.of(account.tenant()),
                        session -> store.outdatedRules(
                                session,
                                new TreeStore.Place(account.tenant(), account.channel()),
                                clock.instant().minus(Trees.FRESH))))
                .chain(categories -> each(categories, category -> trees.fetchRules(account, category)))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "categories of %s wait for the next run", account.channel()))
                .onFailure()
                .recoverWithNull();
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(List.copyOf(all))
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
