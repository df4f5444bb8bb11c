package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantTx;

/** Feeds in the hands of people: those of the province are its officers', those of a business its members'. */
@ApplicationScoped
class FeedService {

    static final int MOST = 10;

    private final TenantTx tx;
    private final FeedHome home;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final FeedSecret secrets;
    private final FeedViews views;
    private final Audit audit;
    private final Clock clock;

    FeedService(
            TenantTx tx,
            FeedHome home,
            CurrentActor actor,
            BusinessAccess access,
            FeedSecret secrets,
            FeedViews views,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.home = home;
        this.actor = actor;
        this.access = access;
        this.secrets = secrets;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param business whose feeds, or null for those of the province; the newest first */
    Uni<List<FeedView>> list(@Nullable UUID business) {
        return tx.inTenant(session -> mayTouch(session, business)
                .chain(() -> inUse(session, business))
                .chain(feeds -> Multi.createFrom()
                        .iterable(feeds)
                        .onItem()
                        .transformToUniAndConcatenate(feed -> views.of(session, feed))
                        .collect()
                        .asList()));
    }

    /** @throws FeedFailure.TooMany (through the Uni) when there are ten already */
    Uni<UUID> make(@Nullable UUID business) {
        return tx.inTenant(session -> owner(session, business)
                .call(() -> inUse(session, business).invoke(feeds -> {
                    if (feeds.size() >= MOST) {
                        throw new FeedFailure.TooMany(MOST);
                    }
                }))
                .map(owner -> new Feed(owner, business, actor.require().accountId(), clock.instant()))
                .invoke(secrets::renew)
                .call(session::persist)
                .call(session::flush)
                .call(feed -> note(session, feed, "feed.make"))
                .map(Feed::id));
    }

    /** With what is said of its goods, refusals first. */
    Uni<FeedView> read(UUID id, boolean ofProvince) {
        return tx.inTenant(session ->
                require(session, id, ofProvince, LockModeType.NONE).chain(feed -> views.withProblems(session, feed)));
    }

    /** Has it written anew within seconds. */
    Uni<Void> request(UUID id, boolean ofProvince) {
        return change(id, ofProvince, "feed.request", feed -> feed.requestedAt = clock.instant());
    }

    /** Gives it a new address; the old one is dead at once. */
    Uni<Void> rotate(UUID id, boolean ofProvince) {
        return change(id, ofProvince, "feed.rotate", secrets::renew);
    }

    Uni<Void> revoke(UUID id, boolean ofProvince) {
        return change(id, ofProvince, "feed.revoke", feed -> feed.revokedAt = clock.instant());
    }

    private Uni<Void> change(UUID id, boolean ofProvince, String action, Consumer<Feed> change) {
        return tx.inTenant(session -> require(session, id, ofProvince, LockModeType.PESSIMISTIC_WRITE)
                .invoke(Feed::requireInUse)
                .invoke(change)
                .call(session::flush)
                .chain(feed -> note(session, feed, action)));
    }

    private Uni<Feed> require(Mutiny.Session session, UUID id, boolean ofProvince, LockModeType lock) {
        return session.find(Feed.class, id, lock)
                .onItem()
                .ifNull()
                .failWith(FeedFailure.NotFound::new)
                .invoke(feed -> {
                    if ((feed.businessId == null) != ofProvince) {
                        throw new FeedFailure.NotFound();
                    }
                })
                .call(feed -> mayTouch(session, feed.businessId)
                        .onFailure()
                        .transform(foreign -> new FeedFailure.NotFound()));
    }

    private Uni<Void> mayTouch(Mutiny.Session session, @Nullable UUID business) {
        return business == null
                ? Uni.createFrom().voidItem()
                : access.requireMember(session, business, Purpose.CATALOGUE).replaceWithVoid();
    }

    /** A business's feed is a child of it, a province's is its own. */
    private Uni<vn.nhan.platform.tenancy.TenantId> owner(Mutiny.Session session, @Nullable UUID business) {
        return business == null
                ? Uni.createFrom().item(home.id())
                : access.requireMember(session, business, Purpose.CATALOGUE).map(found -> found.tenant());
    }

    private static Uni<List<Feed>> inUse(Mutiny.Session session, @Nullable UUID business) {
        return business == null
                ? session.createSelectionQuery(
                                "from Feed where businessId is null and revokedAt is null order by id desc", Feed.class)
                        .getResultList()
                : session.createSelectionQuery(
                                "from Feed where businessId = :business and revokedAt is null order by id desc",
                                Feed.class)
                        .setParameter("business", business)
                        .getResultList();
    }

    private Uni<Void> note(Mutiny.Session session, Feed feed, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(feed.tenant(), "feed", feed.id()),
                        null,
                        Map.of()));
    }
}
