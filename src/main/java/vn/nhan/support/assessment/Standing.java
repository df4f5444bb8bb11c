package vn.nhan.support.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.Level;

/**
 * How firms stand by one edition of one instrument: numbers of firms, never means of their levels.
 *
 * @param assessed firms with a result, of those on record
 * @param assisted readiness assessments given for free, of those with a result
 * @param whole by the level of the whole
 */
record Standing(
        String instrument,
        int edition,
        LocalizedText name,
        LocalizedText wording,
        List<LocalizedText> levels,
        Cell assessed,
        Cell assisted,
        List<Cell> whole,
        List<Group> pillars,
        List<Group> sectors,
        List<Group> sizes) {

    /**
     * @param key of the pillar, sector or size; empty for those whose sector or size nobody has told
     * @param name of the pillar; null for what has its name elsewhere
     * @param cells by level, from 0
     */
    record Group(String key, @Nullable LocalizedText name, List<Cell> cells) {}

    /** Of one province, to its own officers. */
    static Standing of(Instrument<?> instrument, Counts counts) {
        return new Writer(instrument, counts, false).write();
    }

    /** Across provinces: small numbers aren't told. */
    static Standing guarded(Instrument<?> instrument, Counts counts) {
        return new Writer(instrument, counts, true).write();
    }

    private record Writer(Instrument<?> instrument, Counts counts, boolean guards) {

        Standing write() {
            int levels = instrument.levels().size();
            var source = instrument.source();
            return new Standing(
                    instrument.edition().code(),
                    instrument.edition().number(),
                    source.name(),
                    source.wording(),
                    instrument.levels().stream().map(Level::name).toList(),
                    part(counts.assessed(), counts.firms()),
                    part(counts.assisted(), counts.assessed()),
                    cells(counts.levels(levels)),
                    instrument.pillars().stream()
                            .map(pillar -> new Group(
                                    pillar.name(), pillar.title(), cells(counts.levelsOf(pillar.name(), levels))))
                            .toList(),
                    groups(counts.bySector(levels)),
                    groups(counts.bySize(levels)));
        }

        private List<Group> groups(java.util.Map<String, List<Long>> counted) {
            var groups = new ArrayList<Group>();
            counted.forEach((key, parts) -> groups.add(new Group(key, null, cells(parts))));
            return groups;
        }

        private Cell part(long part, long whole) {
            long others = Math.max(0, whole - part);
            return guards ? Cell.guarded(List.of(part, others)).get(0) : Cell.of(part, whole);
        }

        private List<Cell> cells(List<Long> parts) {
            if (guards) {
                return Cell.guarded(parts);
            }
            long whole = parts.stream().mapToLong(Long::longValue).sum();
            return parts.stream().map(part -> Cell.of(part, whole)).toList();
        }
    }
}
