package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.GoodsOnOffer;
import vn.nhan.marketplace.connector.Finding;

/**
 * Says how a listing stands that people put somewhere: from what the storefront shows at this moment, never from what was
 * remembered. The binding is due again when that changes by itself.
 */
@ApplicationScoped
public class Keeper {

    /** As many as somebody waits for; the rest the job does within seconds. */
    private static final int AT_ONCE = 40;

    private final GoodsOnOffer goods;
    private final Postings postings;
    private final Papers papers;
    private final Clock clock;

    Keeper(GoodsOnOffer goods, Postings postings, Papers papers, Clock clock) {
        this.goods = goods;
        this.postings = postings;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A listing, and all that is known of it.
     *
     * @param goods empty while the storefront doesn't show it
     * @param shown what is to stand there; empty as the goods are
     * @param findings of what is to stand there
     * @param posting what somebody said
     */
    record Settled(
            HandListing listing,
            Standing standing,
            Optional<Goods> goods,
            Optional<Shown> shown,
            List<Finding> findings,
            Optional<ChannelPosting> posting) {

        /** Whether it came to this only now. */
        boolean isNew() {
            return !standing.state().key().equals(listing.state());
        }

        List<Shown.Change> changes() {
            return posting.flatMap(said -> shown.map(now -> said.shown().changes(now)))
                    .orElse(List.of());
        }

        List<String> marksLost() {
            return posting.flatMap(said -> shown.map(now -> said.shown().marksLost(now)))
                    .orElse(List.of());
        }
    }

    /** Looks, and writes down how it stands. The caller holds the row. */
    Uni<Settled> settle(Mutiny.Session session, HandListing listing) {
        return look(session, listing).call(settled -> write(session, settled));
    }

    /** Writes nothing. */
    Uni<Settled> look(Mutiny.Session session, HandListing listing) {
        return goods.of(session, listing.tenant(), listing.listing())
                .chain(found -> papers(session, listing, found)
                        .chain(count -> postings.standing(session, listing.id())
                                .map(posting -> settled(listing, found, count, posting))));
    }

    private Uni<Integer> papers(Mutiny.Session session, HandListing listing, Optional<Goods> found) {
        return found.isEmpty()
                ? Uni.createFrom().item(0)
                : papers.of(session, listing, found.get()).map(List::size);
    }

    private Settled settled(HandListing listing, Optional<Goods> goods, int papers, Optional<ChannelPosting> posting) {
        var now = clock.instant();
        var shown = goods.map(found -> Shown.of(found, listing.buffer(), now));
        var findings = goods.map(found -> HandRules.check(found, Shown.of(found, listing.buffer(), now), papers))
                .orElse(List.of());
        var known = new Standing.Known(
                listing.wanted(), shown, HandRules.blocks(findings), posting.map(ChannelPosting::said));
        return new Settled(listing, Standing.of(known, now), goods, shown, findings, posting);
    }

    private Uni<Void> write(Mutiny.Session session, Settled settled) {
        var standing = settled.standing();
        return session.flush()
                .chain(() -> session.createNativeQuery("update channel_binding set hand_since = case when hand_state ="
                                + " cast(:state as text) and hand_why is not distinct from cast(:why as text) then"
                                + " hand_since else :now end, hand_state = cast(:state as text), hand_why = cast(:why as"
                                + " text), done_generation = generation, haste = 0, due_at = cast(:next as"
                                + " timestamptz) where id = :id")
                        .setParameter("state", standing.state().key())
                        .setParameter("why", standing.why())
                        .setParameter("now", clock.instant())
                        .setParameter("next", next(settled))
                        .setParameter("id", settled.listing().id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** When it changes by itself. */
    private @Nullable Instant next(Settled settled) {
        var now = clock.instant();
        return Stream.concat(
                        settled.goods().stream().flatMap(Keeper::ends),
                        settled.posting().stream().map(posting -> posting.expiresAt))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<Instant> ends(Goods goods) {
        return Stream.concat(
                Stream.ofNullable(goods.offeredUntil()),
                goods.marks().stream().flatMap(mark -> Stream.ofNullable(mark.until())));
    }

    /** What a seller has just said of goods on an account; the rest follows within seconds. */
    public Uni<Void> settleDue(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "select b.id from channel_binding b join channel_account a on a.tenant_id = b.tenant_id and"
                                + " a.id = b.account_id where b.account_id = :account and a.way = 'hand' and b.due_at <="
                                + " :now order by b.due_at, b.id limit " + AT_ONCE,
                        UUID.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList()
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> settle(session, id))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Optional<Settled>> settle(Mutiny.Session session, UUID binding) {
        return HandListing.held(session, binding)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : settle(session, found.get()).map(Optional::of));
    }
}
