package vn.nhan.traceability.lot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Act;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessActed;
import vn.nhan.catalog.ProductRef;
import vn.nhan.catalog.Products;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.gs1.LotNumber;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.traceability.diary.Diary;
import vn.nhan.traceability.diary.DiaryLine;
import vn.nhan.traceability.diary.EntryKind;
import vn.nhan.traceability.diary.PreHarvestInterval;

/** Making lots from harvests. */
@ApplicationScoped
class LotService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final Products products;
    private final Diary diary;
    private final Validation validation;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LotService(
            TenantTx tx,
            CurrentActor actor,
            BusinessAccess access,
            Products products,
            Diary diary,
            Validation validation,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.access = access;
        this.products = products;
        this.diary = diary;
        this.validation = validation;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param productId what the harvest is sold as
     * @param harvestId a harvest in the diary that is in no lot yet
     * @param code 4 to 20 of 0-9 and A-Z; left out, it is made from the harvest day
     */
    record NewLot(
            @NotNull UUID productId,
            @NotNull UUID harvestId,
            @PlainText(max = 20, required = false) @Nullable String code) {}

    Uni<LotRef> make(UUID businessId, NewLot command) {
        var checks = validation.of(command);
        var code = checks.read("code", command.code(), LotNumber::parse);
        checks.orThrow();
        return tx.inTenant(session -> access.requireMember(session, businessId, Purpose.LABELS)
                .chain(() -> product(session, businessId, command.productId()))
                .chain(product -> harvest(session, businessId, command.harvestId())
                        .call(() -> requireUnused(session, command.harvestId()))
                        .chain(harvest -> code(session, businessId, code, harvest.occurredOn())
                                .map(free -> new Lot(product, harvest, free, clock.instant()))
                                .call(lot -> judge(session, lot)))
                        .call(lot -> store(session, lot))
                        .map(LotRef::of)));
    }

    Uni<LotRef> read(UUID lotId) {
        return tx.inTenant(session -> session.find(Lot.class, lotId)
                .onItem()
                .ifNull()
                .failWith(LotFailure.NotFound::new)
                .call(lot -> access.requireReader(session, lot.businessId, EnumSet.of(Purpose.LABELS)))
                .map(LotRef::of));
    }

    Uni<Paged<LotRef>> list(UUID businessId, Cursor cursor, int limit) {
        return tx.inTenant(session -> access.requireReader(session, businessId, EnumSet.of(Purpose.LABELS))
                .chain(() -> session.createSelectionQuery(
                                "from Lot where businessId = :business and id < :after order by id desc", Lot.class)
                        .setParameter("business", businessId)
                        .setParameter("after", cursor.after())
                        .setMaxResults(limit + 1)
                        .getResultList())
                .map(lots -> Paged.of(lots.stream().map(LotRef::of).toList(), limit, LotRef::id)));
    }

    private Uni<ProductRef> product(Mutiny.Session session, UUID businessId, UUID productId) {
        return products.require(session, productId).invoke(product -> {
            if (!product.businessId().equals(businessId)) {
                throw new LotFailure.NotFound();
            }
        });
    }

    private Uni<DiaryLine> harvest(Mutiny.Session session, UUID businessId, UUID harvestId) {
        return diary.require(session, harvestId).invoke(entry -> {
            if (!entry.businessId().equals(businessId)) {
                throw new LotFailure.NotFound();
            }
            if (entry.kind() != EntryKind.HARVEST) {
                throw new LotFailure.NotAHarvest();
            }
        });
    }

    private static Uni<Void> requireUnused(Mutiny.Session session, UUID harvestId) {
        return session.createSelectionQuery("select count(l) from Lot l where l.harvestId = :harvest", Long.class)
                .setParameter("harvest", harvestId)
                .getSingleResult()
                .invoke(count -> {
                    if (count > 0) {
                        throw new LotFailure.HarvestUsed();
                    }
                })
                .replaceWithVoid();
    }

    /** The asked code if it is free, or the first free one of the harvest day: 260718A, 260718B, … */
    private static Uni<String> code(
            Mutiny.Session session, UUID businessId, @Nullable LotNumber asked, LocalDate harvestedOn) {
        var day = DAY.format(harvestedOn);
        return session.createSelectionQuery(
                        "select l.code from Lot l where l.businessId = :business"
                                + " and (l.code = :asked or l.code like :day)",
                        String.class)
                .setParameter("business", businessId)
                .setParameter("asked", asked == null ? "" : asked.text())
                .setParameter("day", day + "%")
                .getResultList()
                .map(taken -> {
                    if (asked == null) {
                        return LotCodes.next(day, taken);
                    }
                    if (taken.contains(asked.text())) {
                        throw new LotFailure.CodeTaken();
                    }
                    return asked.text();
                });
    }

    private Uni<Void> judge(Mutiny.Session session, Lot lot) {
        return diary.season(session, lot.plotId, lot.harvestedOn)
                .invoke(season -> lot.judged(PreHarvestInterval.judge(season, lot.harvestedOn)))
                .replaceWithVoid();
    }

    private Uni<Void> store(Mutiny.Session session, Lot lot) {
        lot.traceCode = TraceCode.issue(lot.tenant().value(), random).text();
        return session.persist(lot)
                .chain(session::flush)
                .chain(() ->
                        outbox.publish(session, lot.tenant(), new BusinessActed(lot.businessId, Act.LOT, lot.id())))
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                actor.require().accountId(),
                                "lot.make",
                                new Audit.Subject(lot.tenant(), "lot", lot.id()),
                                null,
                                LotRef.of(lot))));
    }
}
