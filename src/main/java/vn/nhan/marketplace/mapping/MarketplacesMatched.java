package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.platform.tenancy.TenantTx;

/** How far the categories of each marketplace are matched, on which businesses of the province have shops. */
@ApplicationScoped
class MarketplacesMatched {

    private final TenantTx tx;
    private final ChannelAccounts accounts;
    private final MappingReading reading;
    private final TreeStore store;

    MarketplacesMatched(TenantTx tx, ChannelAccounts accounts, MappingReading reading, TreeStore store) {
        this.tx = tx;
        this.accounts = accounts;
        this.reading = reading;
        this.store = store;
    }

    /** @param through the shop that stands for the marketplace */
    record Matched(ChannelAccountRef through, String marketplace, List<CategoryLine> lines) {}

    /** Only those where goods need a category, by their names. */
    Uni<List<Matched>> all() {
        return tx.inTenant(session -> accounts.standing(session)
                .chain(all -> Multi.createFrom()
                        .iterable(one(all))
                        .onItem()
                        .transformToUniAndConcatenate(account -> matched(session, account))
                        .collect()
                        .asList()));
    }

    /** One shop of each marketplace: an active one, where there is one. */
    private List<ChannelAccountRef> one(List<ChannelAccountRef> all) {
        var byPlace = new LinkedHashMap<TreeStore.Place, ChannelAccountRef>();
        all.stream()
                .filter(reading::isNeeded)
                .forEach(one -> byPlace.merge(
                        new TreeStore.Place(one.tenant(), one.channel()),
                        one,
                        (first, other) -> first.isActive() || !other.isActive() ? first : other));
        return byPlace.values().stream()
                .sorted(java.util.Comparator.comparing(reading::marketplace))
                .toList();
    }

    /** Nothing is asked of the marketplace, and no more of its tree is read than what is in use. */
    private Uni<Matched> matched(Mutiny.Session session, ChannelAccountRef account) {
        return reading.kept(session, account, Side.province(account.id()))
                .chain(kept -> store.among(
                                session,
                                new TreeStore.Place(account.tenant(), account.channel()),
                                kept.matches().values().stream()
                                        .map(Match::remoteCategory)
                                        .collect(Collectors.toSet()))
                        .map(tree ->
                                new Matched(account, reading.marketplace(account), MappingReading.lines(kept, tree))));
    }
}
