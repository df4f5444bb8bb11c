package vn.nhan.business.lineage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessClosed;
import vn.nhan.business.BusinessReinstated;
import vn.nhan.business.BusinessStatus;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Officers say which records are the same firm, and take it back. */
@ApplicationScoped
class LineageService {

    /** How long a merge can be undone. */
    static final Duration UNDOABLE = Duration.ofDays(30);

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final Records records;
    private final FirmLinks links;
    private final Merging merging;
    private final Validation validation;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    LineageService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            Records records,
            FirmLinks links,
            Merging merging,
            Validation validation,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.records = records;
        this.links = links;
        this.merging = merging;
        this.validation = validation;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an officer says of two records.
     *
     * @param from the other record: the duplicate, or what the firm was before
     * @param choices whose value is kept where both say something else; merging only
     */
    record NewLink(
            @NotNull LinkKind kind,
            @NotNull UUID from,
            @PlainText(max = 500) String reason,
            @Nullable Map<MergeField, MergePlan.Side> choices) {}

    /** Links a record to the one that goes on, {@code to}. */
    Uni<FirmLink> link(UUID to, NewLink asked) {
        validation.of(asked).orThrow();
        return tx.inTenant(session -> links.oneAtATime(session, tenant.id())
                .chain(() -> both(session, asked.from(), to))
                .chain(both -> both.survivor().id().equals(both.absorbed().id())
                        ? Uni.createFrom().failure(new LineageFailure.SameRecord())
                        : switch (asked.kind()) {
                            case MERGED -> merge(session, both, asked);
                            case CONVERTED -> convert(session, both, asked);
                            case SAME_FIRM -> connect(session, both, asked, null);
                        }));
    }

    Uni<FirmLink> read(UUID id) {
        return tx.inTenant(session -> links.require(session, id));
    }

    Uni<List<FirmLink>> of(UUID business) {
        return tx.inTenant(session -> records.read(session, business).chain(() -> links.of(session, business)));
    }

    /** @param keepNewer leaves alone what was written again since the merge, instead of refusing */
    Uni<FirmLink> undo(UUID id, boolean keepNewer) {
        return tx.inTenant(session -> links.oneAtATime(session, tenant.id())
                .chain(() -> links.require(session, id))
                .invoke(this::requireUndoable)
                .call(link -> takeBack(session, link, keepNewer))
                .call(link -> links.undo(session, link, actor.require().accountId(), now()))
                .call(link -> tell(session, link.tenant(), undone(link)))
                .call(link -> tellThatItSellsAgain(session, link))
                .call(link -> record(session, link, "firm." + link.kind().key() + ".undo", null))
                .chain(link -> links.require(session, link.id())));
    }

    private void requireUndoable(FirmLink link) {
        if (link.undoneAt() != null) {
            throw new LineageFailure.AlreadyUndone();
        }
        if (link.kind() == LinkKind.MERGED && link.madeAt().isBefore(now().minus(UNDOABLE))) {
            throw new LineageFailure.TooLate(UNDOABLE.toDays());
        }
    }

    private Uni<FirmLink> merge(Mutiny.Session session, Merging.Both both, NewLink asked) {
        both.requireMergeable();
        var plan = MergePlan.of(both.survivor(), both.absorbed(), asked.choices() == null ? Map.of() : asked.choices());
        return merging.merge(session, both, plan.taken(), now())
                .chain(undoing -> connect(session, both, asked, undoing));
    }

    private Uni<FirmLink> convert(Mutiny.Session session, Merging.Both both, NewLink asked) {
        var former = both.absorbed();
        if (former.isMerged() || both.survivor().isMerged()) {
            throw new LineageFailure.AlreadyMerged();
        }
        if (former.kind().hasTaxCode() || !both.survivor().kind().hasTaxCode()) {
            throw new LineageFailure.NoConversion();
        }
        var nothing = JsonNodeFactory.instance.objectNode();
        var undoing = new Undoing(List.of(), nothing, nothing, former.only(List.of("status")), List.of(), now());
        return requireUnlinked(session, both)
                .chain(() -> records.write(
                        session,
                        former.id(),
                        JsonNodeFactory.instance.objectNode().put("status", BusinessStatus.CLOSED.key())))
                .chain(() -> connect(session, both, asked, undoing));
    }

    private Uni<Void> requireUnlinked(Mutiny.Session session, Merging.Both both) {
        return links.standsBetween(
                        session, both.absorbed().id(), both.survivor().id())
                .invoke(linked -> {
                    if (linked) {
                        throw new LineageFailure.AlreadyLinked();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<FirmLink> connect(Mutiny.Session session, Merging.Both both, NewLink asked, @Nullable Undoing undoing) {
        var officer = actor.require();
        var link = new FirmLink(
                UuidCreator.getTimeOrderedEpoch(),
                tenant.id(),
                asked.kind(),
                both.absorbed().id(),
                both.survivor().id(),
                asked.reason().strip(),
                now(),
                officer.name(),
                null);
        return (undoing == null
                        ? requireUnlinked(session, both)
                        : Uni.createFrom().voidItem())
                .chain(() -> links.add(session, link, officer.accountId(), undoing))
                .chain(() -> tell(session, both.survivor().tenant(), made(link)))
                .chain(() -> link.kind() == LinkKind.SAME_FIRM
                        ? Uni.createFrom().voidItem()
                        : tell(session, both.absorbed().tenant(), new BusinessClosed(link.from())))
                .chain(() -> record(
                        session, link, "firm." + link.kind().key(), undoing == null ? List.of() : undoing.taken()))
                .replaceWith(link);
    }

    private Uni<Void> takeBack(Mutiny.Session session, FirmLink link, boolean keepNewer) {
        return switch (link.kind()) {
            case SAME_FIRM -> Uni.createFrom().voidItem();
            case CONVERTED -> reopen(session, link);
            case MERGED ->
                links.hasLaterMerge(session, link)
                        .invoke(later -> {
                            if (later) {
                                throw new LineageFailure.LaterMerge();
                            }
                        })
                        .chain(() -> separate(session, link, keepNewer));
        };
    }

    /** What stood on the shelf before the record was closed may stand there again. */
    private Uni<Void> tellThatItSellsAgain(Mutiny.Session session, FirmLink link) {
        return link.kind() == LinkKind.SAME_FIRM
                ? Uni.createFrom().voidItem()
                : records.read(session, link.from())
                        .chain(former -> former.status() == BusinessStatus.VERIFIED
                                ? tell(session, former.tenant(), new BusinessReinstated(link.from()))
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> separate(Mutiny.Session session, FirmLink link, boolean keepNewer) {
        return kept(session, link)
                .chain(undoing -> both(session, link.from(), link.to()).chain(both -> {
                    var newer = Merging.changed(undoing, both.survivor());
                    if (!newer.isEmpty() && !keepNewer) {
                        throw new LineageFailure.ChangedSince(newer);
                    }
                    return merging.undo(session, both, undoing, newer);
                }));
    }

    private Uni<Void> reopen(Mutiny.Session session, FirmLink link) {
        return links.undoing(session, link)
                .chain(undoing -> records.locked(session, link.from())
                        .chain(former -> undoing == null || former.status() != BusinessStatus.CLOSED
                                ? Uni.createFrom().voidItem()
                                : records.write(session, former.id(), undoing.former())));
    }

    private Uni<Undoing> kept(Mutiny.Session session, FirmLink link) {
        return links.undoing(session, link)
                .onItem()
                .ifNull()
                .failWith(() -> new LineageFailure.TooLate(UNDOABLE.toDays()))
                .map(java.util.Objects::requireNonNull);
    }

    /** In one order, so that two officers never wait for each other. */
    private Uni<Merging.Both> both(Mutiny.Session session, UUID from, UUID to) {
        return FirmGroups.ORDER.compare(from, to) <= 0
                ? records.locked(session, from)
                        .chain(absorbed -> records.locked(session, to).map(kept -> new Merging.Both(kept, absorbed)))
                : records.locked(session, to)
                        .chain(kept -> records.locked(session, from).map(absorbed -> new Merging.Both(kept, absorbed)));
    }

    private static @Nullable DomainEvent made(FirmLink link) {
        return switch (link.kind()) {
            case MERGED -> new BusinessesMerged(link.id(), link.to(), link.from());
            case CONVERTED -> new BusinessConverted(link.id(), link.from(), link.to());
            case SAME_FIRM -> null;
        };
    }

    private static @Nullable DomainEvent undone(FirmLink link) {
        return switch (link.kind()) {
            case MERGED -> new MergeUndone(link.id(), link.to(), link.from());
            case CONVERTED -> new ConversionUndone(link.id(), link.from(), link.to());
            case SAME_FIRM -> null;
        };
    }

    private Uni<Void> tell(Mutiny.Session session, TenantId owner, @Nullable DomainEvent event) {
        return event == null ? Uni.createFrom().voidItem() : outbox.publish(session, owner, event);
    }

    private Uni<Void> record(Mutiny.Session session, FirmLink link, String action, @Nullable List<MergeField> taken) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(link.tenant(), "business", link.to()),
                        null,
                        Map.of("link", link.id(), "from", link.from(), "taken", taken == null ? List.of() : taken)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
