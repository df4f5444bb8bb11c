package vn.nhan.place.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhan.place.unit.UnitReport.Change;

/**
 * Compares a lineage list with what is known. A unit that was merged, split or renamed ended the day before; one that was
 * merged into its own code began anew, for it is no longer the unit that it was.
 */
final class LineageComparison {

    private final Map<Joined, Lineage> known;
    private final Timeline timeline;
    private final RowReasons reasons = new RowReasons();
    private final UnitReport.Tally tally = new UnitReport.Tally();
    private final List<UUID> superseded = new ArrayList<>();
    private final List<Lineage> written = new ArrayList<>();

    /** Two units and the day on which one passed into the other: of these there is one lineage. */
    private record Joined(UUID oldUnit, UUID newUnit, LocalDate on) {
        static Joined of(Lineage lineage) {
            return new Joined(lineage.oldUnitId(), lineage.newUnitId(), lineage.on());
        }
    }

    private LineageComparison(Known known) {
        this.known = known.lineages().stream().collect(Collectors.toMap(Joined::of, lineage -> lineage));
        this.timeline = new Timeline(known.units());
    }

    /** @throws UnitListFailure.WrongRows when a line names a unit that we do not know on that day */
    static UnitChanges compare(Known known, UnitList.Lineage list) {
        var comparison = new LineageComparison(known);
        list.lines().stream()
                .filter(line -> line.oldCode().equals(line.newCode()))
                .forEach(comparison::beginAnew);
        list.lines().forEach(comparison::take);
        comparison.reasons.orThrow();
        return new UnitChanges(
                comparison.timeline.superseded(),
                comparison.timeline.written(),
                comparison.superseded,
                comparison.written,
                comparison.tally.report(list.rows()));
    }

    private void beginAnew(ListedLineage line) {
        var there = timeline.on(line.oldCode(), line.oldValidOn());
        if (there.isEmpty() || !there.get().isValidOn(line.on()) || line.kind() == LineageKind.TRANSFERRED) {
            return;
        }
        var old = there.get();
        timeline.put(old.renewed(UuidCreator.getTimeOrderedEpoch(), line.on(), line.decree()));
        timeline.put(old.until(line.on().minusDays(1)));
        tally.count(Change.REGROUPED, old.code(), old.fullName(), old.fullName());
    }

    private void take(ListedLineage line) {
        var old = timeline.on(line.oldCode(), line.oldValidOn()).orElse(null);
        var successor = timeline.on(line.newCode(), line.on()).orElse(null);
        if (old == null) {
            refuse(line, "unit-list.old-unknown", line.oldCode());
        } else if (successor == null) {
            refuse(line, "unit-list.new-unknown", line.newCode());
        } else {
            end(line, old);
            join(line, old, successor);
        }
    }

    private void refuse(ListedLineage line, String code, String unit) {
        reasons.refuse(line.row(), code, Map.of("code", unit));
    }

    private void end(ListedLineage line, AdminUnit old) {
        if (line.kind() != LineageKind.TRANSFERRED && old.isValidOn(line.on())) {
            timeline.put(old.until(line.on().minusDays(1)));
            tally.count(Change.CLOSED, old.code(), old.fullName(), null);
        }
    }

    private void join(ListedLineage line, AdminUnit old, AdminUnit successor) {
        var told = new Lineage(
                UuidCreator.getTimeOrderedEpoch(),
                old.id(),
                successor.id(),
                line.kind(),
                line.share(),
                line.on(),
                line.decree());
        var believed = known.get(Joined.of(told));
        if (believed != null && believed.tellsTheSame(told)) {
            tally.count(Change.UNCHANGED, line.oldCode(), null, null);
            return;
        }
        if (believed != null) {
            superseded.add(believed.id());
        }
        written.add(told);
        tally.count(
                believed == null ? Change.ADDED : Change.CORRECTED,
                line.oldCode(),
                old.fullName(),
                successor.fullName());
    }
}
