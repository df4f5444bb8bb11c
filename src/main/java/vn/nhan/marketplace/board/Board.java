package vn.nhan.marketplace.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.binding.DryRun;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Paged;

/** How far goods have come on an account, what was done, and what would be done next. */
@ApplicationScoped
class Board {

    private final TenantTx tx;
    private final BoardDesk desk;
    private final BoardQueries queries;
    private final DryRun dryRun;
    private final Connectors connectors;
    private final ChannelAccounts accounts;

    Board(
            TenantTx tx,
            BoardDesk desk,
            BoardQueries queries,
            DryRun dryRun,
            Connectors connectors,
            ChannelAccounts accounts) {
        this.tx = tx;
        this.desk = desk;
        this.queries = queries;
        this.dryRun = dryRun;
        this.connectors = connectors;
        this.accounts = accounts;
    }

    /** An account, what its marketplace is called, and how goods get there. */
    record Where(ChannelAccountRef account, String marketplace, Way way) {}

    /**
     * An account with its goods.
     *
     * @param silentUntil when the marketplace is tried again; empty while it answers
     */
    record Overview(
            Where where, Optional<Instant> silentUntil, Map<BoardState, Long> counts, Paged<ListingView> listings) {}

    /** One of its goods. */
    record Detail(
            Where where,
            Optional<Instant> silentUntil,
            ListingView listing,
            PreviewView preview,
            Paged<StepView> steps) {}

    Uni<Paged<ListingView>> list(UUID accountId, BoardQueries.Part part) {
        return tx.inTenant(session -> desk.reads(session, accountId).chain(() -> page(session, accountId, part)));
    }

    private Uni<Paged<ListingView>> page(Mutiny.Session session, UUID accountId, BoardQueries.Part part) {
        return queries.list(session, accountId, part.andOne())
                .map(rows -> Paged.of(rows, part.most(), ListingView::id));
    }

    Uni<ListingView> read(UUID accountId, UUID binding) {
        return tx.inTenant(
                session -> desk.reads(session, accountId).chain(() -> queries.require(session, accountId, binding)));
    }

    Uni<Paged<StepView>> steps(UUID accountId, UUID binding, BoardQueries.Part part) {
        return tx.inTenant(session -> desk.reads(session, accountId)
                .chain(() -> queries.require(session, accountId, binding))
                .chain(() -> steps(session, binding, part)));
    }

    private Uni<Paged<StepView>> steps(Mutiny.Session session, UUID binding, BoardQueries.Part part) {
        return queries.steps(session, binding, part.andOne()).map(rows -> Paged.of(rows, part.most(), StepView::id));
    }

    Uni<PreviewView> preview(UUID accountId, UUID binding) {
        return tx.inTenant(session -> desk.reads(session, accountId)
                .chain(account ->
                        queries.require(session, accountId, binding).chain(() -> preview(session, account, binding))));
    }

    private Uni<PreviewView> preview(Mutiny.Session session, ChannelAccountRef account, UUID binding) {
        return connectors
                .find(account.channel())
                .map(connector -> dryRun.of(session, connector, account, binding)
                        .map(outlook -> PreviewView.of(outlook, account)))
                .orElseGet(() -> Uni.createFrom().item(PreviewView.NOTHING));
    }

    Uni<Overview> overview(UUID accountId, BoardQueries.Part part) {
        return tx.inTenant(session -> desk.reads(session, accountId)
                .chain(account -> where(session, account))
                .chain(where -> queries.silentUntil(session, accountId)
                        .chain(silent -> queries.counts(session, accountId)
                                .chain(counts -> page(session, accountId, part)
                                        .map(page -> new Overview(where, silent, counts, page))))));
    }

    Uni<Detail> detail(UUID accountId, UUID binding, BoardQueries.Part steps) {
        return tx.inTenant(session -> desk.reads(session, accountId)
                .chain(account -> queries.require(session, accountId, binding)
                        .chain(listing -> where(session, account)
                                .chain(where -> queries.silentUntil(session, accountId)
                                        .chain(silent -> preview(session, account, binding)
                                                .chain(preview -> steps(session, binding, steps)
                                                        .map(history -> new Detail(
                                                                where, silent, listing, preview, history))))))));
    }

    private Uni<Where> where(Mutiny.Session session, ChannelAccountRef account) {
        var way = connectors.describe(account.channel()).map(Descriptor::way).orElse(Way.API);
        return way == Way.API
                ? Uni.createFrom().item(new Where(account, connectors.nameOf(account.channel()), way))
                : accounts.uncalled(session, account.id()).map(shop -> new Where(account, shop.marketplace(), way));
    }
}
