package vn.nhan.place.unit;

import java.util.List;
import java.util.UUID;

/**
 * What is to be written of a list.
 *
 * @param supersededUnits units whose present row is believed no more
 * @param units their new rows, and new units
 * @param supersededLineages likewise
 * @param lineages new rows
 */
record UnitChanges(
        List<UUID> supersededUnits,
        List<AdminUnit> units,
        List<UUID> supersededLineages,
        List<Lineage> lineages,
        UnitReport report) {

    UnitChanges {
        supersededUnits = List.copyOf(supersededUnits);
        units = List.copyOf(units);
        supersededLineages = List.copyOf(supersededLineages);
        lineages = List.copyOf(lineages);
    }
}
