package vn.nhan.catalog.moderation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ListingDecision;
import vn.nhan.catalog.ListingModeration;
import vn.nhan.catalog.Moderator;
import vn.nhan.catalog.TakeDown;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What a moderator takes from the queue, and decides. */
@ApplicationScoped
class ModerationDesk {

    /** More lines help nobody: the oldest are worked off first. */
    static final int SHOWN = 200;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final QueueQueries queue;
    private final ListingModeration moderation;
    private final Validation validation;
    private final Clock clock;

    ModerationDesk(
            TenantTx tx,
            CurrentActor actor,
            QueueQueries queue,
            ListingModeration moderation,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.queue = queue;
        this.moderation = moderation;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param licenceSeen that the licence was looked at; must be so for goods of conditional trades */
    record Approve(@NotNull Boolean licenceSeen) {}

    /** @param reason kept with the decision */
    record Because(@PlainText(max = 2000, lines = true) String reason) {}

    Uni<List<QueueLine>> lines(Queue asked) {
        return tx.inTenant(session -> queue.lines(session, asked, me(), SHOWN));
    }

    Uni<QueueLine> line(UUID listingId) {
        return tx.inTenant(session ->
                queue.line(session, listingId, me()).map(found -> found.orElseThrow(ModerationFailure.NotFound::new)));
    }

    /**
     * Puts the oldest one that nobody else is at work on onto the moderator's desk.
     *
     * @param after which one is to be left for later, and put back; null to begin at the front
     * @return nothing when there is none
     */
    Uni<Optional<UUID>> next(Queue asked, @Nullable UUID after) {
        return tx.inTenant(session -> leave(session, after)
                .chain(() -> queue.next(session, asked, after, me()))
                .call(found -> found.isEmpty() || asked == Queue.TAKEN_DOWN
                        ? Uni.createFrom().voidItem()
                        : moderation.take(session, found.get(), me())));
    }

    private Uni<Void> leave(Mutiny.Session session, @Nullable UUID listingId) {
        return listingId == null
                ? Uni.createFrom().voidItem()
                : queue.line(session, listingId, me())
                        .map(found -> found.orElseThrow(ModerationFailure.NotFound::new))
                        .chain(line -> line.mine()
                                ? moderation.release(session, listingId, me())
                                : Uni.createFrom().voidItem());
    }

    Uni<Void> take(UUID listingId) {
        return tx.inTenant(session -> moderation.take(session, listingId, me()));
    }

    Uni<Void> release(UUID listingId) {
        return tx.inTenant(session -> moderation.release(session, listingId, me()));
    }

    Uni<UUID> approve(UUID listingId, boolean licenceSeen) {
        return tx.inTenant(session -> moderation.approve(session, listingId, licenceSeen, me()));
    }

    Uni<UUID> look(UUID listingId) {
        return tx.inTenant(session -> moderation.look(session, listingId, me()));
    }

    /** @throws Invalid (through the Uni) when the reason says nothing */
    Uni<UUID> takeDown(UUID listingId, TakeDown why) {
        var checks = validation.of(why);
        checks.refuseIf(why.isUnexplained(), "text", "text.required");
        checks.orThrow();
        return tx.inTenant(session -> moderation.takeDown(session, listingId, why, me()));
    }

    Uni<UUID> reverse(UUID listingId, ListingModeration.Reversal what) {
        return tx.inTenant(session -> moderation.reverse(session, listingId, what, me()));
    }

    Uni<List<ListingDecision>> history(UUID listingId) {
        return tx.inTenant(session ->
                moderation.productOf(session, listingId).chain(() -> moderation.history(session, listingId)));
    }

    private Moderator me() {
        var who = actor.require();
        return new Moderator(who.accountId(), who.name(), clock.instant());
    }
}
