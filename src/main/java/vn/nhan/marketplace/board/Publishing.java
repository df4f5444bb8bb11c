package vn.nhan.marketplace.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.GoodsOnOffer;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.binding.Bindings;
import vn.nhan.marketplace.binding.Decisions;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.marketplace.hand.Keeper;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;

/** What sellers say about their goods on an account; workers bring it about. */
@ApplicationScoped
class Publishing {

    private final TenantTx tx;
    private final BoardDesk desk;
    private final BoardQueries queries;
    private final GoodsOnOffer goods;
    private final Bindings bindings;
    private final Decisions decisions;
    private final Validation validation;
    private final Connectors connectors;
    private final Keeper keeper;

    Publishing(
            TenantTx tx,
            BoardDesk desk,
            BoardQueries queries,
            GoodsOnOffer goods,
            Bindings bindings,
            Decisions decisions,
            Validation validation,
            Connectors connectors,
            Keeper keeper) {
        this.tx = tx;
        this.desk = desk;
        this.queries = queries;
        this.goods = goods;
        this.bindings = bindings;
        this.decisions = decisions;
        this.validation = validation;
        this.connectors = connectors;
        this.keeper = keeper;
    }

    /** @param products ids of what shall be there besides what is there already */
    record Products(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> products) {}

    /**
     * What came of it.
     *
     * @param asked how many were named
     * @param begun how many of them weren't wanted there before
     */
    record Begun(int asked, int begun) {}

    /** What its seller decides. */
    enum Choice {
        /** Of what somebody changed there, ours holds. */
        OURS,
        /** Theirs holds. */
        THEIRS,
        /** What has lost a star or a certificate is sold on without. */
        WITHOUT;

        boolean isAsked(ListingView listing) {
            return this == WITHOUT ? listing.is() == BoardState.WITHDRAWN : listing.waitsForDecision();
        }
    }

    /** All or none: one that isn't on the storefront refuses the rest. */
    Uni<Begun> publish(UUID accountId, Products command) {
        validation.of(command).orThrow();
        return tx.inTenant(session -> desk.sells(session, accountId)
                .invoke(this::requireChoice)
                .chain(account -> goods.ofProducts(session, account.tenant(), account.businessId(), command.products())
                        .chain(live -> begin(session, account, chosen(command.products(), live)))));
    }

    /** Whatever of the business is on the storefront just now. */
    Uni<Begun> publishAll(UUID accountId) {
        return tx.inTenant(session -> desk.sells(session, accountId)
                .invoke(this::requireChoice)
                .chain(account -> goods.ofBusiness(session, account.tenant(), account.businessId())
                        .chain(live -> begin(session, account, live))));
    }

    private void requireChoice(ChannelAccountRef account) {
        if (connectors.describe(account.channel()).map(Descriptor::way).orElse(Way.API) == Way.FEED) {
            throw new BoardFailure.ByFile();
        }
    }

    private static List<Goods> chosen(List<UUID> products, Map<UUID, Goods> live) {
        var checks = Checks.begin();
        for (int i = 0; i < products.size(); i++) {
            checks.refuseIf(!live.containsKey(products.get(i)), "products." + i, "channel-listing.not-live");
        }
        checks.orThrow();
        return products.stream()
                .distinct()
                .map(product -> Checks.present(live.get(product)))
                .toList();
    }

    private Uni<Begun> begin(Mutiny.Session session, ChannelAccountRef account, Collection<Goods> chosen) {
        var wanted = chosen.stream().collect(Collectors.toMap(Goods::listingId, Goods::productId));
        return bindings.wantAll(session, account.tenant(), account.id(), wanted)
                .map(begun -> new Begun(chosen.size(), begun))
                .call(() -> keeper.settleDue(session, account.id()))
                .call(begun -> begun.begun() == 0
                        ? Uni.createFrom().voidItem()
                        : desk.done(
                                session,
                                "channel-listing.publish",
                                account,
                                Map.of("business", account.businessId(), "listings", begun.begun())));
    }

    Uni<ListingView> takeOff(UUID accountId, UUID binding) {
        return act(
                accountId,
                binding,
                "channel-listing.take-off",
                (session, listing) -> listing.wanted()
                        ? bindings.unwant(session, binding)
                        : Uni.createFrom().voidItem());
    }

    Uni<ListingView> retry(UUID accountId, UUID binding) {
        return act(accountId, binding, "channel-listing.retry", (session, listing) -> {
            if (listing.is() == BoardState.OFF) {
                throw new BoardFailure.TakenOff();
            }
            return decisions.tryAgain(session, binding);
        });
    }

    Uni<ListingView> decide(UUID accountId, UUID binding, Choice choice) {
        return act(accountId, binding, "channel-listing.decide", (session, listing) -> {
            if (!choice.isAsked(listing)) {
                throw new BoardFailure.NothingToDecide();
            }
            return switch (choice) {
                case OURS -> decisions.keepOurs(session, binding);
                case THEIRS -> decisions.keepTheirs(session, binding);
                case WITHOUT -> decisions.sellWithout(session, binding);
            };
        });
    }

    private interface Work {
        Uni<Void> on(Mutiny.Session session, ListingView listing);
    }

    private Uni<ListingView> act(UUID accountId, UUID binding, String action, Work work) {
        return tx.inTenant(session -> desk.works(session, accountId)
                .chain(account -> queries.require(session, accountId, binding)
                        .chain(listing -> work.on(session, listing)
                                .call(() -> desk.done(
                                        session,
                                        action,
                                        account,
                                        Map.of("business", account.businessId(), "listing", listing.listingId()))))
                        .call(() -> keeper.settleDue(session, accountId))
                        .chain(() -> queries.require(session, accountId, binding))));
    }
}
