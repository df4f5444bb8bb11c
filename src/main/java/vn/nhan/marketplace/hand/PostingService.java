package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.PhotoIntake;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What people say of goods that they put somewhere by hand. Nobody looks there for them: their word has an end. */
@ApplicationScoped
public class PostingService {

    /** Whoever says the same twice within that time has said it once. */
    private static final Duration TWICE = Duration.ofMinutes(10);

    private final TenantTx tx;
    private final HandDesk desk;
    private final Keeper keeper;
    private final Postings postings;
    private final Marketplaces marketplaces;
    private final Addresses addresses;
    private final PhotoIntake photos;
    private final ObjectStore objects;
    private final Validation validation;
    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Clock clock;

    PostingService(
            TenantTx tx,
            HandDesk desk,
            Keeper keeper,
            Postings postings,
            Marketplaces marketplaces,
            Addresses addresses,
            PhotoIntake photos,
            ObjectStore objects,
            Validation validation,
            CurrentActor actor,
            OnBehalf onBehalf,
            Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.keeper = keeper;
        this.postings = postings;
        this.marketplaces = marketplaces;
        this.addresses = addresses;
        this.photos = photos;
        this.objects = objects;
        this.validation = validation;
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /**
     * That it stands there as it shall.
     *
     * @param address of its page, as copied out of a browser
     * @param goods what was looked at, as {@link PostingView#goods()} named it; left out by who didn't look
     */
    public record Confirmation(
            @PlainText(max = 4_000) String address,
            @PlainText(max = 64, required = false) @Nullable String goods) {}

    public Uni<PostingView> read(UUID account, UUID binding) {
        return tx.inTenant(session -> desk.reads(session, account, Way.HAND)
                .chain(shop -> desk.listing(session, account, binding)
                        .chain(listing -> keeper.look(session, listing))
                        .chain(settled -> view(session, shop, settled))));
    }

    private Uni<PostingView> view(Mutiny.Session session, UncalledShop shop, Keeper.Settled settled) {
        return postings.past(session, settled.listing().id()).map(past -> PostingViews.of(shop, settled, past));
    }

    /** Takes a picture in that shows it, outside of any transaction; the confirmation then names it. */
    public Uni<PhotoIntake.Taken> receive(UUID account, UUID binding, byte[] picture) {
        return tx.inTenant(session -> desk.works(session, account).chain(() -> desk.listing(session, account, binding)))
                .chain(listing -> photos.take(listing.tenant(), picture));
    }

    /** In place of what was said before. */
    public Uni<PostingView> confirm(
            UUID account, UUID binding, Confirmation said, Optional<PhotoIntake.Taken> evidence) {
        validation.of(said).orThrow();
        return act(account, binding, "posting.confirm", (session, shop, settled) -> {
            var shown = requireReady(settled, said.goods());
            var problems = Checks.begin();
            var address = problems.read("address", said.address(), typed -> addresses.ofListing(shop, typed));
            problems.orThrow();
            return write(session, settled, new Fresh(Checks.present(address).toString(), shown, evidence));
        });
    }

    private static Shown requireReady(Keeper.Settled settled, @Nullable String looked) {
        if (!settled.listing().wanted()) {
            throw new PostingFailure.NotOnOffer();
        }
        var shown = settled.shown().orElseThrow(PostingFailure.NotOnOffer::new);
        if (HandRules.blocks(settled.findings())) {
            throw new PostingFailure.Blocked();
        }
        if (looked != null && !looked.isBlank() && !looked.equals(shown.mark())) {
            throw new PostingFailure.Outdated();
        }
        return shown;
    }

    private record Fresh(String address, Shown shown, Optional<PhotoIntake.Taken> evidence) {}

    private Uni<Void> write(Mutiny.Session session, Keeper.Settled settled, Fresh fresh) {
        var before = settled.posting();
        var now = clock.instant();
        if (fresh.evidence().isEmpty()
                && before.map(said -> said.says(fresh.address(), fresh.shown(), now.minus(TWICE)))
                        .orElse(false)) {
            return Uni.createFrom().voidItem();
        }
        var listing = settled.listing();
        var by = actor.require().accountId();
        var posting = new ChannelPosting(listing.tenant(), listing.id(), fresh.address(), fresh.shown());
        posting.confirm(
                by, onBehalf.find() == null ? "member" : "helper", now, marketplaces.goodFor(listing.channel()));
        posting.evidenceKey = fresh.evidence().map(taken -> taken.key().value()).orElse(null);
        before.ifPresent(said -> {
            posting.replaces = said.id();
            said.end(ChannelPosting.End.REPLACED, by, now);
        });
        return session.flush().chain(() -> session.persist(posting)).chain(session::flush);
    }

    /** A picture of what stands there, added to what was said. */
    public Uni<PostingView> attach(UUID account, UUID binding, PhotoIntake.Taken picture) {
        return act(account, binding, "posting.attach", (session, shop, settled) -> {
            standing(settled).evidenceKey = picture.key().value();
            return session.flush();
        });
    }

    /** The address was wrong: what was said before it holds again. */
    public Uni<PostingView> undo(UUID account, UUID binding) {
        return act(account, binding, "posting.undo", (session, shop, settled) -> {
            var wrong = standing(settled);
            if (settled.standing().state() == HandState.TO_REMOVE) {
                throw new PostingFailure.MustBeRemoved();
            }
            wrong.end(ChannelPosting.End.MISTAKEN, actor.require().accountId(), clock.instant());
            return session.flush().chain(() -> restore(session, wrong.replaces));
        });
    }

    private Uni<Void> restore(Mutiny.Session session, @Nullable UUID former) {
        return former == null
                ? Uni.createFrom().voidItem()
                : postings.find(session, former)
                        .invoke(found -> found.ifPresent(ChannelPosting::standAgain))
                        .chain(session::flush);
    }

    /** It was taken down there. */
    public Uni<PostingView> removed(UUID account, UUID binding) {
        return act(account, binding, "posting.removed", (session, shop, settled) -> {
            standing(settled).end(ChannelPosting.End.REMOVED, actor.require().accountId(), clock.instant());
            return session.flush();
        });
    }

    private static ChannelPosting standing(Keeper.Settled settled) {
        return settled.posting().orElseThrow(PostingFailure.NonePosted::new);
    }

    /** The picture that shows it. */
    public Uni<StoredContent> evidence(UUID account, UUID binding) {
        return tx.inTenant(session -> desk.reads(session, account, Way.HAND)
                        .chain(() -> desk.listing(session, account, binding))
                        .chain(listing -> postings.standing(session, listing.id())))
                .map(posting -> posting.flatMap(said -> Optional.ofNullable(said.evidenceKey))
                        .orElseThrow(PostingFailure.NoEvidence::new))
                .chain(key -> objects.get(new ObjectKey(key)))
                .map(content -> content.orElseThrow(PostingFailure.NoEvidence::new));
    }

    private interface Work {
        Uni<Void> on(Mutiny.Session session, UncalledShop shop, Keeper.Settled settled);
    }

    private Uni<PostingView> act(UUID account, UUID binding, String action, Work work) {
        return tx.inTenant(session -> desk.works(session, account)
                .chain(shop -> desk.held(session, account, binding)
                        .chain(listing -> keeper.look(session, listing)
                                .chain(settled -> work.on(session, shop, settled))
                                .chain(() -> keeper.settle(session, listing))
                                .call(() -> desk.done(session, action, listing)))
                        .chain(settled -> view(session, shop, settled))));
    }
}
