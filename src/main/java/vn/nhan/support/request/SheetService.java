package vn.nhan.support.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;

/** Brings an officer's list in: good rows become requests of one moment, bad ones are named. Twice the same changes nothing. */
@ApplicationScoped
class SheetService {

    private static final TypeReference<List<SheetLine>> LINES = new TypeReference<>() {};

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final SheetRowIntake intake;
    private final Needs needs;
    private final IntakeWorkers workers;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    SheetService(
            TenantTx tx,
            CurrentTenant tenant,
            SheetRowIntake intake,
            Needs needs,
            IntakeWorkers workers,
            CurrentActor actor,
            ObjectMapper json,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.intake = intake;
        this.needs = needs;
        this.workers = workers;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    Uni<SheetView> bring(String fileName, byte[] bytes) {
        return workers.work(() -> SheetReading.read(fileName, bytes))
                .chain(rows -> tx.inTenant(
                        session -> needs.tree(session).chain(tree -> bring(session, tree, rows, sha(bytes)))));
    }

    Uni<SheetView> read(UUID id) {
        return tx.inTenant(session -> session.createNativeQuery(
                                "select brought_at, cast(outcome as text) from support_sheet where id = :id",
                                Object[].class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(RequestFailure.NotFound::new)
                .map(row -> new SheetView(id, ((OffsetDateTime) row[0]).toInstant(), lines((String) row[1])));
    }

    Uni<byte[]> template() {
        return tx.inTenant(needs::tree).chain(tree -> workers.work(() -> SheetReading.template(tree)));
    }

    private Uni<SheetView> bring(Mutiny.Session session, NeedTree tree, List<SheetReading.Typed> rows, String sha256) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var arrival = new Asking.Arrival(Channel.SHEET, at, id, Attached.NOTHING);
        return begin(session, id, sha256)
                .chain(() -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> intake.take(session, tree, row, arrival))
                        .collect()
                        .asList())
                .call(lines -> session.createNativeQuery(
                                "update support_sheet set outcome = cast(cast(:outcome as text) as jsonb) where id = :id")
                        .setParameter("outcome", written(lines))
                        .setParameter("id", id)
                        .executeUpdate())
                .map(lines -> new SheetView(id, at, lines));
    }

    private Uni<Void> begin(Mutiny.Session session, UUID id, String sha256) {
        return session.createNativeQuery(
                        "insert into support_sheet (tenant_id, id, sha256, brought_by, brought_by_name,"
                                + " brought_at, outcome) values (:tenant, :id, :sha256, :by, :name, :at, '[]')")
                .setParameter("tenant", tenant.id().value())
                .setParameter("id", id)
                .setParameter("sha256", sha256)
                .setParameter("by", actor.require().accountId())
                .setParameter("name", actor.require().name())
                .setParameter("at", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String sha(byte[] bytes) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SheetLine> lines(String text) {
        try {
            return json.readValue(text, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(List<SheetLine> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
