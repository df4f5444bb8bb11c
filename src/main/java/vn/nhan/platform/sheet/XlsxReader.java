package vn.nhan.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Workbooks of Excel 2007 and later (ECMA-376). */
final class XlsxReader {

    private XlsxReader() {}

    static List<SheetRow> read(byte[] bytes, Predicate<List<SheetRow>> recognised) {
        var options = new ReadingOptions(WorkbookCheck.isStyled(bytes), true);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            var sheet = chosen(workbook, recognised);
            return sheet == null ? List.of() : rows(sheet, workbook.isDate1904(), SheetLimits.ROWS + 1);
        } catch (SheetFailure refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw SheetFailure.damaged(); // whatever a parser says of bytes that strangers send
        }
    }

    private static @Nullable Sheet chosen(ReadableWorkbook workbook, Predicate<List<SheetRow>> recognised)
            throws IOException {
        Sheet first = null;
        for (var sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                continue;
            }
            var head = rows(sheet, workbook.isDate1904(), SheetReader.HEAD);
            if (!head.isEmpty() && recognised.test(head)) {
                return sheet;
            }
            first = first == null && !head.isEmpty() ? sheet : first;
        }
        return first;
    }

    /** @param most how many rows of the sheet to look at */
    private static List<SheetRow> rows(Sheet sheet, boolean since1904, int most) throws IOException {
        var rows = new RowCollector();
        try (var stream = sheet.openStream()) {
            for (var it = stream.iterator(); it.hasNext() && rows.rows().size() < most; ) {
                var row = it.next();
                rows.add(row.getRowNum(), cells(row, since1904));
            }
        }
        return rows.rows();
    }

    private static List<SheetCell> cells(Row row, boolean since1904) {
        var cells = new ArrayList<SheetCell>(row.getCellCount());
        for (var cell : row) {
            cells.add(XlsxCell.of(cell, since1904));
        }
        return cells;
    }
}
