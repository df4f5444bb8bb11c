package vn.nhan.place.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.unit.UnitReport.Change;

/**
 * Compares an official list with what is known. The list speaks for the provinces whose communes it names, and for those
 * that are no more: what it does not name there has ended. A whole province only ends by lineage.
 */
final class UnitComparison {

    /** On which days communes of a province begin, by what was known before. */
    private final Map<String, NavigableSet<LocalDate>> beginnings;

    private final List<ListedUnit> lines;
    private final Timeline timeline;
    private final UnitReport.Tally tally = new UnitReport.Tally();

    private UnitComparison(Known known, UnitList.Units list) {
        this.beginnings = beginnings(known);
        this.timeline = new Timeline(known.units());
        // Provinces first, then districts: parents must be there before their children.
        this.lines = list.lines().stream()
                .sorted(Comparator.comparing(ListedUnit::level).thenComparing(ListedUnit::from))
                .toList();
    }

    /** @throws UnitListFailure.WrongRows when a line names a parent that neither the list nor we know */
    static UnitChanges compare(Known known, UnitList.Units list) {
        var comparison = new UnitComparison(known, list);
        comparison.requireParents();
        comparison.lines.forEach(comparison::take);
        comparison.closeUnnamed();
        return new UnitChanges(
                comparison.timeline.superseded(),
                comparison.timeline.written(),
                List.of(),
                List.of(),
                comparison.tally.report(list.rows()));
    }

    private void requireParents() {
        var reasons = new RowReasons();
        var listed = lines.stream().map(ListedUnit::code).collect(Collectors.toSet());
        for (var line : lines) {
            for (var above : above(line)) {
                if (!listed.contains(above) && timeline.on(above, line.from()).isEmpty()) {
                    reasons.refuse(
                            line.row(), "unit-list.parent-unknown", Map.of("code", line.code(), "parent", above));
                }
            }
        }
        reasons.orThrow();
    }

    private static Set<String> above(ListedUnit line) {
        return line.parentCode() == null ? Set.of() : new HashSet<>(List.of(line.parentCode(), line.provinceCode()));
    }

    private void take(ListedUnit line) {
        var there = timeline.on(line.code(), line.from());
        if (there.isEmpty()) {
            begin(line, timeline.on(line.code(), line.from().minusDays(1)).orElse(null));
        } else if (there.get().validFrom().equals(line.from())) {
            correct(line, there.get());
        } else if (line.tellsOf(there.get())) {
            tally.count(Change.UNCHANGED, line.code(), null, null);
        } else {
            timeline.put(there.get().until(line.from().minusDays(1)));
            begin(line, there.get());
        }
    }

    private void begin(ListedUnit line, @Nullable AdminUnit before) {
        timeline.put(line.asUnit(UuidCreator.getTimeOrderedEpoch(), lastDay(line)));
        if (before == null) {
            tally.count(Change.ADDED, line.code(), null, line.fullName());
        } else {
            var renamed = !before.fullName().equals(line.fullName());
            tally.count(renamed ? Change.RENAMED : Change.REGROUPED, line.code(), before.fullName(), line.fullName());
        }
    }

    private void correct(ListedUnit line, AdminUnit believed) {
        // The last day of a list is that of the list: a province it merely mentions has not ended with it.
        var mentioned = line.level() == UnitLevel.PROVINCE && line.tellsOf(believed);
        var lastDay = line.to() == null || mentioned ? believed.validTo() : line.to();
        if (line.tellsOf(believed) && Objects.equals(lastDay, believed.validTo())) {
            tally.count(Change.UNCHANGED, line.code(), null, null);
            return;
        }
        timeline.put(line.asUnit(believed.id(), lastDay));
        tally.count(Change.CORRECTED, line.code(), believed.fullName(), line.fullName());
    }

    /** As the list says, but no longer than the code, the province, or the next list of the province lets it. */
    private @Nullable LocalDate lastDay(ListedUnit line) {
        return Stream.of(
                        Stream.ofNullable(line.to()),
                        timeline.after(line.code(), line.from()).map(UnitComparison::dayBefore).stream(),
                        endOfProvince(line).stream(),
                        nextListOf(line).stream())
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The day before communes of the province began that we know already; a code that is none of them had ended. */
    private Optional<LocalDate> nextListOf(ListedUnit line) {
        return line.level() == UnitLevel.PROVINCE
                ? Optional.empty()
                : Optional.ofNullable(beginnings.get(line.provinceCode()))
                        .map(days -> days.higher(line.from()))
                        .map(day -> day.minusDays(1));
    }

    /** Where a later list is known, it has no communes of a province that was no more by then. */
    private Optional<LocalDate> endOfProvince(ListedUnit line) {
        var laterIsKnown = beginnings.values().stream().anyMatch(days -> days.higher(line.from()) != null);
        return line.level() == UnitLevel.PROVINCE || !laterIsKnown
                ? Optional.empty()
                : timeline.on(line.provinceCode(), line.from())
                        .flatMap(province -> Optional.ofNullable(province.validTo()));
    }

    private static LocalDate dayBefore(AdminUnit unit) {
        return unit.validFrom().minusDays(1);
    }

    private static Map<String, NavigableSet<LocalDate>> beginnings(Known known) {
        var days = new HashMap<String, NavigableSet<LocalDate>>();
        known.units().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .forEach(unit -> days.computeIfAbsent(unit.provinceCode(), province -> new TreeSet<>())
                        .add(unit.validFrom()));
        return days;
    }

    private void closeUnnamed() {
        var communes =
                lines.stream().filter(line -> line.level() == UnitLevel.COMMUNE).toList();
        if (communes.isEmpty()) {
            return;
        }
        var spokenFor = communes.stream().map(ListedUnit::provinceCode).collect(Collectors.toSet());
        var named = lines.stream().map(ListedUnit::code).collect(Collectors.toSet());
        var day = communes.get(0).from();
        var standing = timeline.validOn(day);
        var provinces = standing.stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .map(AdminUnit::code)
                .collect(Collectors.toSet());
        standing.forEach(unit -> {
            if (unit.level() == UnitLevel.PROVINCE) {
                tellMissing(unit, spokenFor);
            } else if (!named.contains(unit.code())
                    && (spokenFor.contains(unit.provinceCode()) || !provinces.contains(unit.provinceCode()))) {
                close(unit, day);
            }
        });
    }

    private void tellMissing(AdminUnit province, Set<String> spokenFor) {
        if (!spokenFor.contains(province.code())) {
            tally.missing(province.fullName());
        }
    }

    private void close(AdminUnit unit, LocalDate day) {
        if (unit.validFrom().equals(day)) {
            timeline.retract(unit);
        } else {
            timeline.put(unit.until(day.minusDays(1)));
        }
        tally.count(Change.CLOSED, unit.code(), unit.fullName(), null);
    }
}
