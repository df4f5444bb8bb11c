package vn.nhan.traceability.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.measure.Weight;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.traceability.area.PlotRef;

/**
 * Something that was done on a plot. Never changed and never deleted: {@code occurredOn} is the grower's word,
 * {@code recordedAt} the platform's, and a gap between them stays visible.
 */
@Entity
class DiaryEntry extends TenantOwned {

    UUID plotId;
    UUID businessId;
    String kind;
    LocalDate occurredOn;
    Instant recordedAt;
    UUID recordedBy;

    @Nullable
    UUID onBehalfOf;

    @Nullable
    String note;

    @Nullable
    String agent;

    @Nullable
    String target;

    @Nullable
    Integer preHarvestIntervalDays;

    @Column(name = "harvested_g")
    @Nullable
    Long harvestedGrams;

    @Nullable
    BigDecimal harvestedAmount;

    @Nullable
    String harvestedUnit;

    protected DiaryEntry() {}

    private DiaryEntry(PlotRef plot, EntryKind kind, LocalDate occurredOn, Recorded recorded) {
        super(plot.tenant());
        this.plotId = plot.id();
        this.businessId = plot.businessId();
        this.kind = kind.key();
        this.occurredOn = occurredOn;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
        this.onBehalfOf = recorded.onBehalfOf();
    }

    /**
     * Who wrote it down, and when.
     *
     * @param onBehalfOf the business, when a helper wrote for it
     */
    record Recorded(UUID by, @Nullable UUID onBehalfOf, Instant at) {}

    static DiaryEntry application(PlotRef plot, DiaryService.NewApplication spray, Recorded recorded) {
        var entry = new DiaryEntry(plot, EntryKind.APPLICATION, spray.occurredOn(), recorded);
        entry.agent = spray.agent().strip();
        entry.target = spray.target();
        entry.preHarvestIntervalDays = spray.preHarvestIntervalDays();
        entry.note = spray.note();
        return entry;
    }

    static DiaryEntry harvest(PlotRef plot, DiaryService.NewHarvest harvest, Weight weight, Recorded recorded) {
        var entry = new DiaryEntry(plot, EntryKind.HARVEST, harvest.occurredOn(), recorded);
        entry.harvestedGrams = weight.grams();
        entry.harvestedAmount = weight.amount();
        entry.harvestedUnit = weight.unit().name();
        entry.note = harvest.note();
        return entry;
    }

    EntryKind kind() {
        return EntryKind.of(kind);
    }
}
