package vn.nhan.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/** Takes rows in as they are read, and stops as soon as there is more than we take. */
final class RowCollector {

    private final List<SheetRow> rows = new ArrayList<>();
    private int cells;

    /** @throws SheetFailure for too many rows, columns or cells */
    void add(int number, List<SheetCell> read) {
        var width = width(read);
        if (width == 0) {
            return;
        }
        if (width > SheetLimits.COLUMNS) {
            throw SheetFailure.tooManyColumns(SheetLimits.COLUMNS);
        }
        if (rows.size() == SheetLimits.ROWS) {
            throw SheetFailure.tooManyRows(SheetLimits.ROWS);
        }
        cells += width;
        if (cells > SheetLimits.CELLS) {
            throw SheetFailure.tooManyCells(SheetLimits.CELLS);
        }
        rows.add(new SheetRow(number, read.subList(0, width)));
    }

    List<SheetRow> rows() {
        return rows;
    }

    private static int width(List<SheetCell> read) {
        var width = read.size();
        while (width > 0 && read.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
