package vn.nhan.platform.sheet;

import java.util.List;

/** A file in the old encodings is refused as a whole: its headings can't be read either. */
final class LegacyRows {

    private static final int LOOKED_AT = 200;
    private static final int ENOUGH = 3;

    private LegacyRows() {}

    /** @throws SheetFailure where one text in ten, and at least three, are in an old encoding */
    static void refuse(List<SheetRow> rows) {
        var texts = rows.stream()
                .limit(LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == SheetCell.Kind.TEXT || cell.kind() == SheetCell.Kind.LEGACY)
                .toList();
        var legacy = texts.stream()
                .filter(cell -> cell.kind() == SheetCell.Kind.LEGACY)
                .map(SheetCell::text)
                .toList();
        if (legacy.size() >= ENOUGH && legacy.size() * 10 >= texts.size()) {
            var vni = legacy.stream().filter(LegacyText.VNI.shown()::equals).count();
            throw SheetFailure.legacyText(vni * 2 > legacy.size() ? LegacyText.VNI : LegacyText.TCVN3);
        }
    }
}
