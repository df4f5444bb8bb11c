package vn.nhan.place.unit;

import java.util.List;

/** A list as it was read: of units, or of what became of units. */
sealed interface UnitList {

    /** Lines without the header. */
    int rows();

    /** As tables and the API write it. */
    String kind();

    record Units(List<ListedUnit> lines) implements UnitList {
        public Units {
            lines = List.copyOf(lines);
        }

        @Override
        public int rows() {
            return lines.size();
        }

        @Override
        public String kind() {
            return "units";
        }
    }

    record Lineage(List<ListedLineage> lines) implements UnitList {
        public Lineage {
            lines = List.copyOf(lines);
        }

        @Override
        public int rows() {
            return lines.size();
        }

        @Override
        public String kind() {
            return "lineage";
        }
    }
}
