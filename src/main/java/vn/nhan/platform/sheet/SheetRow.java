package vn.nhan.platform.sheet;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as Excel counts, from 1
 * @param cells from the first column on; those behind the last one that is filled are left out
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @param column from 0 */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }
}
