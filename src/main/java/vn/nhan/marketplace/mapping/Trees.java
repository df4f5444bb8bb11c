package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * A marketplace's categories and what it demands in them: as they were kept, asked for where they weren't. Whoever waits does so
 * for a few seconds at most, outside of transactions; the marketplace may take longer, and is found the next time.
 */
@ApplicationScoped
class Trees {

    /** Marketplaces change their trees a few times a year. */
    static final Duration FRESH = Duration.ofDays(7);

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Who has just not answered isn't asked again by everybody who looks. */
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final TenantTx tx;
    private final TreeStore store;
    private final ShopLines lines;
    private final Aside aside;
    private final MappingText text;
    private final Vertx vertx;
    private final Clock clock;

    Trees(TenantTx tx, TreeStore store, ShopLines lines, Aside aside, MappingText text, Vertx vertx, Clock clock) {
        this.tx = tx;
        this.store = store;
        this.lines = lines;
        this.aside = aside;
        this.text = text;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** What is known; never fails because of the marketplace. */
    Uni<KnownTree> of(ChannelAccountRef account) {
        return kept(account).chain(known -> {
            if (!isDue(known)) {
                return Uni.createFrom().item(known);
            }
            var patience = known.fetchedAt() == null ? PATIENCE : Duration.ofMillis(1);
            return asked(account, patience).chain(() -> kept(account));
        });
    }

    /** At once, whatever was kept. */
    Uni<KnownTree> again(ChannelAccountRef account) {
        return asked(account, PATIENCE).chain(() -> kept(account));
    }

    /** Waits until it has ended: for those whom nobody waits for. */
    Uni<Void> refreshed(ChannelAccountRef account) {
        return kept(account)
                .chain(known -> isDue(known) ? fetch(account) : Uni.createFrom().voidItem());
    }

    private boolean isDue(KnownTree known) {
        var now = clock.instant();
        return isBefore(known.fetchedAt(), now.minus(FRESH))
                && (known.trouble() == null || isBefore(known.triedAt(), now.minus(AFTER_TROUBLE)));
    }

    private static boolean isBefore(@Nullable Instant moment, Instant limit) {
        return moment == null || moment.isBefore(limit);
    }

    /** Empty while the marketplace hasn't told. */
    Uni<Optional<CategoryRules>> rules(ChannelAccountRef account, String category) {
        return keptRules(account, category)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().item(known)
                        : aside.begun(
                                        new Asked(place(account), category),
                                        PATIENCE,
                                        () -> fetchRules(account, category))
                                .chain(() -> keptRules(account, category)));
    }

    /** What is under way only once. */
    private record Asked(TreeStore.Place place, String what) {}

    private Uni<Boolean> asked(ChannelAccountRef account, Duration patience) {
        return aside.begun(new Asked(place(account), ""), patience, () -> fetch(account));
    }

    /** Whatever goes wrong stands with the tree; what came before stays. */
    Uni<Void> fetch(ChannelAccountRef account) {
        return lines.open(account.tenant(), account.id())
                .chain(open -> open.isEmpty()
                        ? failed(account, "resting")
                        : open.get()
                                .connector()
                                .categories(open.get().session())
                                .chain(all -> kept(account, all)))
                .onFailure(FaultException.class)
                .recoverWithUni(failure ->
                        failed(account, ((FaultException) failure).fault().code()))
                .onFailure()
                .call(failure -> failed(account, "unreadable"));
    }

    /** No marketplace has none. Thousands of names take a while to be folded. */
    private Uni<Void> kept(ChannelAccountRef account, List<RemoteCategory> all) {
        return all.stream().noneMatch(RemoteCategory::leaf)
                ? failed(account, "empty")
                : vertx.executeBlocking(() -> text.tree(Leaf.of(all)), false)
                        .chain(tree -> as(account, session -> store.keep(session, place(account), tree)));
    }

    private Uni<Void> failed(ChannelAccountRef account, String trouble) {
        return as(account, session -> store.failed(session, place(account), trouble));
    }

    Uni<Void> fetchRules(ChannelAccountRef account, String category) {
        return lines.open(account.tenant(), account.id())
                .chain(open -> open.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : open.get()
                                .connector()
                                .rules(category, open.get().session())
                                .chain(rules -> rules.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : as(account, session -> store.keep(session, place(account), rules.get()))));
    }

    private Uni<KnownTree> kept(ChannelAccountRef account) {
        return as(account, session -> store.tree(session, place(account)))
                .chain(kept -> vertx.executeBlocking(() -> known(kept), false));
    }

    private KnownTree known(TreeStore.Kept kept) {
        var tree = kept.text();
        return new KnownTree(
                tree == null ? List.of() : text.tree(tree), kept.fetchedAt(), kept.triedAt(), kept.trouble());
    }

    private Uni<Optional<CategoryRules>> keptRules(ChannelAccountRef account, String category) {
        return as(account, session -> store.rules(session, place(account), category));
    }

    private <T> Uni<T> as(ChannelAccountRef account, Function<Mutiny.Session, Uni<T>> work) {
        return tx.as(TenantScope.of(account.tenant()), work);
    }

    private static TreeStore.Place place(ChannelAccountRef account) {
        return new TreeStore.Place(account.tenant(), account.channel());
    }
}
