package vn.nhan.place.unit;

import java.util.List;

/**
 * What is believed before a list is compared with it.
 *
 * @param state changes with every import, so that two at once are noticed
 */
record Known(List<AdminUnit> units, List<Lineage> lineages, String state) {

    static final Known NOTHING = new Known(List.of(), List.of(), "");

    Known {
        units = List.copyOf(units);
        lineages = List.copyOf(lineages);
    }
}
