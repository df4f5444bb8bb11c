package vn.nhan.support.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.nhan.platform.sheet.SheetRow;
import vn.nhan.platform.text.Vietnamese;

/**
 * Where in a list what stands; told by its headings, in either language.
 *
 * @param words -1 where the list has none
 */
record SheetColumns(int heading, int taxCode, int need, int words) {

    static Optional<SheetColumns> of(List<SheetRow> rows) {
        return rows.stream().flatMap(row -> of(row).stream()).findFirst();
    }

    private static Optional<SheetColumns> of(SheetRow row) {
        var tax = column(row, List.of("ma so thue", "mst", "tax code"));
        var need = column(row, List.of("noi dung ho tro", "noi dung", "need"));
        var words = column(row, List.of("mo ta", "words"));
        return tax < 0 || need < 0 ? Optional.empty() : Optional.of(new SheetColumns(row.number(), tax, need, words));
    }

    private static int column(SheetRow row, List<String> names) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> names.contains(Vietnamese.fold(row.cell(i).text())))
                .findFirst()
                .orElse(-1);
    }
}
