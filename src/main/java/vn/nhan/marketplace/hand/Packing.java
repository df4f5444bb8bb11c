package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;

/** Gathers what goes into a pack, as it is at this moment. */
@ApplicationScoped
class Packing {

    /** Of goods in one pack; who has more makes another when these are confirmed. */
    private static final int MOST = 100;

    private static final String WAITING = "select id from channel_binding where account_id = :account and hand_state in"
            + " ('to-post', 'to-mend', 'blocked') order by hand_state = 'to-mend' desc, id limit " + MOST;

    private final TenantTx tx;
    private final HandDesk desk;
    private final Keeper keeper;
    private final Papers papers;
    private final Marketplaces marketplaces;
    private final Clock clock;

    Packing(TenantTx tx, HandDesk desk, Keeper keeper, Papers papers, Marketplaces marketplaces, Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.keeper = keeper;
        this.papers = papers;
        this.marketplaces = marketplaces;
        this.clock = clock;
    }

    /** Of one listing. Fails where it isn't on offer, or has to be mended first. */
    Uni<Pack> one(UUID account, UUID binding) {
        return tx.inTenant(session -> desk.reads(session, account, Way.HAND)
                .chain(shop -> desk.listing(session, account, binding)
                        .chain(listing -> keeper.look(session, listing))
                        .invoke(Packing::requireReady)
                        .chain(settled -> pack(session, shop, List.of(settled)))));
    }

    private static void requireReady(Keeper.Settled settled) {
        if (settled.goods().isEmpty() || !settled.listing().wanted()) {
            throw new PostingFailure.NotOnOffer();
        }
        if (HandRules.blocks(settled.findings())) {
            throw new PostingFailure.Blocked();
        }
    }

    /** Of all that wait to be put there or changed. What has to be mended first is named, and left out. */
    Uni<Pack> waiting(UUID account) {
        return tx.inTenant(session -> desk.reads(session, account, Way.HAND)
                .chain(shop -> session.createNativeQuery(WAITING, UUID.class)
                        .setParameter("account", account)
                        .getResultList()
                        .chain(ids -> looked(session, ids))
                        .chain(all -> pack(session, shop, all))));
    }

    private Uni<List<Keeper.Settled>> looked(Mutiny.Session session, List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> HandListing.find(session, id)
                        .chain(found -> found.isEmpty()
                                ? Uni.createFrom().<Keeper.Settled>nullItem()
                                : keeper.look(session, found.get())))
                .collect()
                .asList();
    }

    private Uni<Pack> pack(Mutiny.Session session, UncalledShop shop, List<Keeper.Settled> all) {
        var ready = all.stream()
                .filter(one -> one.goods().isPresent() && !HandRules.blocks(one.findings()))
                .toList();
        if (ready.isEmpty()) {
            throw new PostingFailure.NothingToPack();
        }
        var channel = shop.account().channel();
        return items(session, ready)
                .map(items -> new Pack(
                        shop,
                        marketplaces.sheet(channel),
                        marketplaces.hasOwnTemplate(channel),
                        items,
                        all.stream()
                                .filter(one -> !ready.contains(one))
                                .map(one -> one.listing().name())
                                .toList(),
                        Dates.dayOf(clock.instant())));
    }

    private Uni<List<Pack.Item>> items(Mutiny.Session session, List<Keeper.Settled> ready) {
        return Multi.createFrom()
                .range(0, ready.size())
                .onItem()
                .transformToUniAndConcatenate(at -> item(session, ready.get(at), at + 1))
                .collect()
                .asList();
    }

    private Uni<Pack.Item> item(Mutiny.Session session, Keeper.Settled settled, int number) {
        var goods = settled.goods().orElseThrow();
        var folder =
                "%03d-%s".formatted(number, Vietnamese.slug(settled.listing().name(), "hang"));
        return papers.of(session, settled.listing(), goods)
                .map(found -> new Pack.Item(folder, goods, settled.shown().orElseThrow(), found));
    }
}
