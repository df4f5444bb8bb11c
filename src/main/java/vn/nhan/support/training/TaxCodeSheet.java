package vn.nhan.support.training;

import java.util.List;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.sheet.SheetReader;
import vn.nhan.platform.sheet.SheetRow;

/** The tax codes on a sheet, in whichever column they stand; what is none, such as names, is passed over. Blocking. */
final class TaxCodeSheet {

    private TaxCodeSheet() {}

    static List<String> read(String fileName, byte[] bytes) {
        return SheetReader.read(fileName, bytes, rows -> rows.stream().anyMatch(TaxCodeSheet::hasCode)).stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text())
                .filter(TaxCodeSheet::isCode)
                .distinct()
                .toList();
    }

    private static boolean hasCode(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> isCode(cell.text()));
    }

    private static boolean isCode(String text) {
        try {
            return text.length() >= 10 && !TaxCode.parse(text).value().isEmpty();
        } catch (DomainFailure none) {
            return false;
        }
    }
}
