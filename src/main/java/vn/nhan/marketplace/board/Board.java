package vn.nhan.marketplace.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.binding.DryRun;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.marketplace.mapping.RemoteNames;
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
    private final RemoteNames names;

    Board(
            TenantTx tx,
            BoardDesk desk,
            BoardQueries queries,
            DryRun dryRun,
            Connectors connectors,
            ChannelAccounts accounts,
            RemoteNames names) {
        this.tx = tx;
        this.desk = desk;
        this.queries = queries;
        this.dryRun = dryRun;
        this.connectors = connectors;
        this.accounts = accounts;
        this.names = names;
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

    /**
     * One of its goods.
     *
     * @param names of the marketplace's categories and attributes that are spoken of
     */
    record Detail(
            Where where,
            Optional<Instant> silentUntil,
            ListingView listing,
            PreviewView preview,
            RemoteNames.Names names,
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
                        .chain(account -> queries.require(session, accountId, binding)
                                .chain(() -> planned(session, account, binding))))
                .map(Planned::preview);
    }

    /** @param category the marketplace's, as it is wanted; its attributes may differ where it doesn't */
    private record Planned(PreviewView preview, Optional<String> category) {

        Set<String> categories(ListingView listing) {
            var changes = preview.steps().stream().flatMap(step -> step.changes().stream());
            var ids = new HashSet<>(DiffRows.categories(Stream.concat(changes, drift(listing))));
            category.ifPresent(ids::add);
            return Set.copyOf(ids);
        }
    }

    private Uni<Planned> planned(Mutiny.Session session, ChannelAccountRef account, UUID binding) {
        return connectors
                .find(account.channel())
                .map(connector -> dryRun.of(session, connector, account, binding)
                        .map(outlook -> new Planned(
                                PreviewView.of(outlook, account), outlook.want().category())))
                .orElseGet(() -> Uni.createFrom().item(new Planned(PreviewView.NOTHING, Optional.empty())));
    }

    /** What somebody changed there. */
    static Stream<PreviewView.Change> drift(ListingView listing) {
        return listing.drift().entrySet().stream()
                .map(one -> new PreviewView.Change(
                        one.getKey(), one.getValue().ours(), one.getValue().theirs()));
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
                                        .chain(silent -> planned(session, account, binding)
                                                .chain(planned -> names.of(
                                                                session, account, planned.categories(listing))
                                                        .chain(called -> steps(session, binding, steps)
                                                                .map(history -> new Detail(
                                                                        where,
                                                                        silent,
                                                                        listing,
                                                                        planned.preview(),
                                                                        called,
                                                                        history)))))))));
    }

    Uni<Where> where(Mutiny.Session session, ChannelAccountRef account) {
        var way = connectors.describe(account.channel()).map(Descriptor::way).orElse(Way.API);
        return way == Way.API
                ? Uni.createFrom().item(new Where(account, connectors.nameOf(account.channel()), way))
                : accounts.uncalled(session, account.id()).map(shop -> new Where(account, shop.marketplace(), way));
    }
}
