package vn.nhan.business.lineage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.CitizenIds;
import vn.nhan.business.PhoneNumbers;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Officers look through records that may be the same firm. Members are told of none: a number must not tell whose it is. */
@ApplicationScoped
class DuplicateService {

    private static final int OF_ONE = 50;

    /** A page is shown once so many pairs were found, or after so many looks. */
    private static final int ENOUGH = 20;

    private static final int LOOKS = 5;

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final Records records;
    private final DuplicateQueries queries;
    private final CitizenIds citizenIds;
    private final PhoneNumbers phones;
    private final Validation validation;
    private final Audit audit;
    private final Clock clock;

    DuplicateService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            Records records,
            DuplicateQueries queries,
            CitizenIds citizenIds,
            PhoneNumbers phones,
            Validation validation,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.records = records;
        this.queries = queries;
        this.citizenIds = citizenIds;
        this.phones = phones;
        this.validation = validation;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason what the officer saw */
    record NotTheSame(@PlainText(max = 500) String reason) {}

    /** Two records side by side. */
    record Compared(RecordFacts kept, RecordFacts other) {}

    Uni<List<Duplicate>> of(UUID business) {
        return tx.inTenant(session ->
                records.read(session, business).chain(record -> queries.of(session, hashes(record), OF_ONE)));
    }

    /** Pairs, the newest records first. A page may be empty and yet have a next one: it looks at so many records only. */
    Uni<Paged<Duplicate>> page(Cursor cursor) {
        return tx.inTenant(session -> look(session, new Look(List.of(), cursor, LOOKS)));
    }

    /**
     * @param found so far
     * @param left how many more times to look
     */
    private record Look(List<Duplicate> found, Cursor from, int left) {}

    private Uni<Paged<Duplicate>> look(Mutiny.Session session, Look look) {
        var provinces = tenant.require().all();
        return queries.page(session, provinces, look.from())
                .map(pairs ->
                        Stream.concat(look.found().stream(), pairs.stream()).toList())
                .chain(pairs -> queries.end(session, provinces, look.from()).chain(end -> {
                    if (end.isEmpty()) {
                        return Uni.createFrom().item(new Paged<>(pairs, null));
                    }
                    var next = new Cursor(end.get());
                    return pairs.size() >= ENOUGH || look.left() == 1
                            ? Uni.createFrom().item(new Paged<>(pairs, next.toString()))
                            : look(session, new Look(pairs, next, look.left() - 1));
                }));
    }

    Uni<Compared> compare(UUID kept, UUID other) {
        return tx.inTenant(session -> records.read(session, kept)
                        .chain(one -> records.read(session, other).map(two -> new Compared(one, two))))
                .invoke(both -> {
                    if (kept.equals(other)) {
                        throw new LineageFailure.SameRecord();
                    }
                });
    }

    /** They are not the same firm, and not to be shown as such again. */
    Uni<Void> dismiss(UUID one, UUID other, NotTheSame verdict) {
        validation.of(verdict).orThrow();
        return tx.inTenant(session -> records.read(session, one)
                .chain(() -> records.read(session, other))
                .invoke(() -> {
                    if (one.equals(other)) {
                        throw new LineageFailure.SameRecord();
                    }
                })
                .chain(() -> write(session, one, other, verdict.reason().strip()))
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                actor.require().accountId(),
                                "duplicate.dismiss",
                                new Audit.Subject(tenant.id(), "business", one),
                                null,
                                Map.of("other", other)))));
    }

    private Uni<Void> write(Mutiny.Session session, UUID one, UUID other, String reason) {
        var inOrder = FirmGroups.ORDER.compare(one, other) < 0;
        return session.createNativeQuery("insert into duplicate_verdict (tenant_id, low_id, high_id, reason, made_at,"
                        + " made_by) values (:tenant, :low, :high, :reason, :at, :by)"
                        + " on conflict (tenant_id, low_id, high_id) do nothing")
                .setParameter("tenant", tenant.id().value())
                .setParameter("low", inOrder ? one : other)
                .setParameter("high", inOrder ? other : one)
                .setParameter("reason", reason)
                .setParameter("at", clock.instant())
                .setParameter("by", actor.require().accountId())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Every province hashes with a key of its own: what one record has is hashed as the others would have. */
    private DuplicateQueries.Hashes hashes(RecordFacts record) {
        var provinces = tenant.require().all();
        return new DuplicateQueries.Hashes(
                record.id(),
                record.has("citizen_id_sealed")
                        ? citizenIds.hashes(
                                provinces, citizenIds.open(record.holder(), record.bytes("citizen_id_sealed")))
                        : DuplicateQueries.Hashes.NONE.citizens(),
                record.has("phone_sealed")
                        ? provinces.stream()
                                .map(one ->
                                        phones.hash(one, phones.open(record.holder(), record.bytes("phone_sealed"))))
                                .toList()
                        : DuplicateQueries.Hashes.NONE.phones());
    }
}
