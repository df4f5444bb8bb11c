package vn.nhan.traceability.diary;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Act;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessActed;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.measure.Weight;
import vn.nhan.platform.measure.WeightUnit;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.area.Plots;

/** Writing and reading the farm diary. */
@ApplicationScoped
class DiaryService {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final long HEAVIEST_GRAMS = 1_000_000_000_000L;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final Deeds deeds;
    private final OnBehalf onBehalf;
    private final Plots plots;
    private final Outbox outbox;
    private final Validation validation;
    private final Clock clock;

    DiaryService(
            TenantTx tx,
            CurrentActor actor,
            BusinessAccess access,
            Deeds deeds,
            OnBehalf onBehalf,
            Plots plots,
            Outbox outbox,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.access = access;
        this.deeds = deeds;
        this.onBehalf = onBehalf;
        this.plots = plots;
        this.outbox = outbox;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param agent trade name of the plant-protection product
     * @param target the pest or disease
     * @param preHarvestIntervalDays 0 to 365, as the registered label says; left out when it is not known
     * @param occurredOn not in the future
     */
    record NewApplication(
            @PlainText(max = 200) String agent,

            @PlainText(max = 200, required = false) @Nullable
            String target,

            @Min(0) @Max(365) @Nullable Integer preHarvestIntervalDays,
            @NotNull LocalDate occurredOn,

            @PlainText(max = 2000, required = false, lines = true) @Nullable
            String note) {}

    /**
     * @param amount in {@code unit}, more than 0
     * @param unit {@code kg}, {@code yến} (10 kg), {@code tạ} (100 kg), {@code tấn}, {@code g}
     * @param occurredOn not in the future
     */
    record NewHarvest(
            @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3)
            BigDecimal amount,

            @PlainText(max = 20) String unit,
            @NotNull LocalDate occurredOn,

            @PlainText(max = 2000, required = false, lines = true) @Nullable
            String note) {}

    Uni<DiaryLine> recordApplication(UUID plotId, NewApplication command) {
        var checks = validation.of(command);
        checkDay(checks, command.occurredOn());
        checks.orThrow();
        return write(plotId, plot -> DiaryEntry.application(plot, command, recorded()));
    }

    Uni<DiaryLine> recordHarvest(UUID plotId, NewHarvest command) {
        var checks = validation.of(command);
        checkDay(checks, command.occurredOn());
        var weight = checks.read("unit", command.unit(), unit -> weighed(command, WeightUnit.parse(unit)));
        checks.refuseIf(weight != null && weight.grams() > HEAVIEST_GRAMS, "amount", "number.too-large");
        checks.refuseIf(weight != null && weight.grams() <= 0, "amount", "number.too-small");
        checks.orThrow();
        return write(plotId, plot -> DiaryEntry.harvest(plot, command, Checks.present(weight), recorded()));
    }

    Uni<Paged<DiaryLine>> read(UUID plotId, Cursor cursor, int limit) {
        return tx.inTenant(session -> plots.require(session, plotId)
                .call(plot ->
                        access.requireReader(session, plot.businessId(), EnumSet.of(Purpose.DIARY, Purpose.LABELS)))
                .chain(() -> session.createSelectionQuery(
                                "from DiaryEntry where plotId = :plot and id < :after order by id desc",
                                DiaryEntry.class)
                        .setParameter("plot", plotId)
                        .setParameter("after", cursor.after())
                        .setMaxResults(limit + 1)
                        .getResultList())
                .map(entries -> Paged.of(entries.stream().map(DiaryLine::of).toList(), limit, DiaryLine::id)));
    }

    private void checkDay(Checks checks, @Nullable LocalDate day) {
        if (day != null) {
            checks.refuseIf(day.isAfter(Dates.dayOf(clock.instant())), "occurredOn", "diary.day-in-future");
            checks.refuseIf(day.isBefore(EARLIEST), "occurredOn", "diary.day-too-old");
        }
    }

    private static @Nullable Weight weighed(NewHarvest command, WeightUnit unit) {
        return command.amount() == null || command.amount().signum() <= 0 ? null : Weight.of(command.amount(), unit);
    }

    private Uni<DiaryLine> write(UUID plotId, Function<PlotRef, DiaryEntry> entryOn) {
        return tx.inTenant(session -> plots.require(session, plotId)
                .call(plot -> access.requireMember(session, plot.businessId(), Purpose.DIARY))
                .chain(plot -> write(session, plot, entryOn.apply(plot))));
    }

    private Uni<DiaryLine> write(Mutiny.Session session, PlotRef plot, DiaryEntry entry) {
        var subject = new Audit.Subject(entry.tenant(), "diary_entry", entry.id());
        return session.persist(entry)
                .chain(() -> deeds.done(session, "diary." + entry.kind, subject, Map.of("name", plot.name())))
                .chain(() -> outbox.publish(session, entry.tenant(), act(plot, entry)))
                .replaceWith(() -> DiaryLine.of(entry));
    }

    private static BusinessActed act(PlotRef plot, DiaryEntry entry) {
        var what = EntryKind.HARVEST.key().equals(entry.kind) ? Act.HARVEST : Act.DIARY;
        return new BusinessActed(plot.businessId(), what, entry.id());
    }

    private DiaryEntry.Recorded recorded() {
        return new DiaryEntry.Recorded(actor.require().accountId(), onBehalf.find(), clock.instant());
    }
}
