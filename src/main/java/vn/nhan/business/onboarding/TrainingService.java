package vn.nhan.business.onboarding;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.business.TaxCode;
import vn.nhan.business.onboarding.Evidence.Source;
import vn.nhan.business.onboarding.EvidenceLedger.Owner;
import vn.nhan.business.onboarding.Training.Attendee;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Officers put on file whom the department has taught; a room of courses will tell the same by its events. */
@ApplicationScoped
class TrainingService {

    static final int MOST_AT_ONCE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final TrainingQueries queries;
    private final EvidenceLedger ledger;
    private final Recorder recorder;
    private final Businesses businesses;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    TrainingService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            TrainingQueries queries,
            EvidenceLedger ledger,
            Recorder recorder,
            Businesses businesses,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.queries = queries;
        this.ledger = ledger;
        this.recorder = recorder;
        this.businesses = businesses;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param heldOn 2015 or later, not in the future */
    record NewTraining(
            @PlainText(max = 200) String title, @NotNull LocalDate heldOn) {}

    Uni<Training> add(NewTraining command) {
        var day = command == null ? null : command.heldOn();
        validation
                .of(command)
                .refuseIf(day != null && day.isAfter(Dates.dayOf(clock.instant())), "heldOn", "diary.day-in-future")
                .refuseIf(day != null && day.isBefore(EARLIEST), "heldOn", "diary.day-too-old")
                .orThrow();
        var id = UuidCreator.getTimeOrderedEpoch();
        return tx.inTenant(session -> session.createNativeQuery(
                        "insert into training_day (tenant_id, id, title, held_on, recorded_at, recorded_by)"
                                + " values (:tenant, :id, :title, :day, :at, :by)")
                .setParameter("tenant", tenant.id().value())
                .setParameter("id", id)
                .setParameter("title", command.title().strip())
                .setParameter("day", command.heldOn())
                .setParameter("at", clock.instant())
                .setParameter("by", actor.require().accountId())
                .executeUpdate()
                .chain(() -> deeds.done(
                        session,
                        "training.add",
                        new Audit.Subject(tenant.id(), "training_day", id),
                        Map.of("title", command.title(), "heldOn", command.heldOn())))
                .chain(() -> queries.require(session, id)));
    }

    Uni<Paged<Training>> list(Cursor cursor, int limit) {
        return tx.inTenant(session -> queries.list(session, cursor, limit))
                .map(rows -> Paged.of(rows, limit, Training::id));
    }

    Uni<Training.Detail> read(UUID id) {
        return tx.inTenant(session -> detail(session, id));
    }

    Uni<List<Attendee>> find(String text) {
        return tx.inTenant(session -> queries.find(session, text));
    }

    /** Puts businesses down as there; those that are already stay as they are. */
    Uni<Training.Detail> attend(UUID id, List<UUID> ids, List<String> taxCodes) {
        if (ids.size() + taxCodes.size() > MOST_AT_ONCE) {
            throw new Invalid("taxCodes", "training.too-many", Map.of("max", MOST_AT_ONCE));
        }
        var codes = codes(taxCodes);
        return tx.inTenant(session -> withTaxCodes(session, codes)
                .chain(coded -> put(
                        session,
                        id,
                        Stream.concat(ids.stream(), coded.stream()).distinct().toList(),
                        false))
                .chain(() -> detail(session, id)));
    }

    private static List<String> codes(List<String> typed) {
        var checks = Checks.begin();
        var codes = typed.stream()
                .map(code -> checks.read("taxCodes", code, TaxCode::parse))
                .filter(Objects::nonNull)
                .map(TaxCode::value)
                .distinct()
                .toList();
        checks.orThrow();
        return codes;
    }

    /** Takes a business off; it may come back. */
    Uni<Training.Detail> takeOff(UUID id, UUID business) {
        return tx.inTenant(session -> put(session, id, List.of(business), true).chain(() -> detail(session, id)));
    }

    private Uni<Training.Detail> detail(Mutiny.Session session, UUID id) {
        return queries.require(session, id)
                .chain(training -> queries.attendees(session, id).map(who -> new Training.Detail(training, who)));
    }

    private static Uni<List<UUID>> withTaxCodes(Mutiny.Session session, List<String> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery("select tax_code, id from business where tax_code in (:codes)", Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .map(rows -> {
                    var known = rows.stream().map(row -> (String) row[0]).collect(Collectors.toSet());
                    var unknown =
                            codes.stream().filter(code -> !known.contains(code)).toList();
                    if (!unknown.isEmpty()) {
                        throw new Invalid(
                                "taxCodes", "training.tax-codes-unknown", Map.of("codes", String.join(", ", unknown)));
                    }
                    return rows.stream().map(row -> (UUID) row[1]).toList();
                });
    }

    private Uni<Void> put(Mutiny.Session session, UUID id, List<UUID> ids, boolean takesBack) {
        return queries.require(session, id)
                .chain(training -> businesses
                        .refs(session, ids)
                        .invoke(found -> {
                            if (found.size() < ids.size()) {
                                throw new BusinessFailure.NotFound();
                            }
                        })
                        .chain(found -> ledger.of(session, ids)
                                .chain(evidence -> Multi.createFrom()
                                        .iterable(found)
                                        .filter(business -> isThere(evidence.getOrDefault(business.id(), List.of()), id)
                                                == takesBack)
                                        .onItem()
                                        .transformToUniAndConcatenate(
                                                business -> put(session, training, business, takesBack))
                                        .collect()
                                        .asList())))
                .replaceWithVoid();
    }

    /** Whether the last word about this day is that the business was there. */
    private static boolean isThere(List<Evidence> evidence, UUID training) {
        return Pipeline.standing(evidence).stream()
                .anyMatch(proof -> proof.kind() == EvidenceKind.TRAINING
                        && proof.source().id().equals(training));
    }

    private Uni<Void> put(Mutiny.Session session, Training training, BusinessRef business, boolean takesBack) {
        var proof = new Evidence(
                EvidenceKind.TRAINING,
                beginning(training.heldOn()),
                clock.instant(),
                new Source("training-day", training.id(), training.title()),
                takesBack);
        return recorder.prove(session, new Owner(business.tenant(), business.id()), proof)
                .chain(() -> deeds.done(
                        session,
                        takesBack ? "training.take-off" : "training.attend",
                        new Audit.Subject(business.tenant(), "business", business.id()),
                        Map.of("training", training.id(), "title", training.title())));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Dates.VIETNAM).toInstant();
    }
}
