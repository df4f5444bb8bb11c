package vn.nhan.place.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The lines of a lineage list. */
final class LineageLines {

    private static final int[] ANY_LEVEL = {2, 3, 5};

    private final ListTerms terms;
    private final RowReasons reasons;
    private final List<ListedLineage> lines = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, BigDecimal> shares = new HashMap<>();

    LineageLines(ListTerms terms, RowReasons reasons) {
        this.terms = terms;
        this.reasons = reasons;
    }

    UnitList.Lineage list() {
        return new UnitList.Lineage(lines);
    }

    void read(CSVRecord record) {
        var line = new LineReader(record, terms, reasons);
        var kind = LineageKind.of(line.cell("kind"));
        if (kind.isEmpty()) {
            line.refuse("unit-list.kind", Map.of("typed", line.cell("kind")));
            return;
        }
        var on = line.day("valid_on", terms.validFrom());
        var listed = new ListedLineage(
                line.row(),
                line.code("old_code", ANY_LEVEL),
                line.day("old_valid_on", on.minusDays(1)),
                line.code("new_code", ANY_LEVEL),
                kind.get(),
                share(line, kind.get()),
                on,
                line.decree());
        refuseTwice(line, listed);
        refuseTooMuch(line, listed);
        if (!line.isWrong()) {
            lines.add(listed);
        }
    }

    private static @Nullable BigDecimal share(LineReader line, LineageKind kind) {
        var typed = line.cell("share");
        if (typed.isEmpty()) {
            return kind.isWhole() ? BigDecimal.ONE : null;
        }
        if (!typed.matches("[01]([.,][0-9]{1,6})?")) {
            line.refuse("unit-list.share", Map.of("typed", typed));
            return null;
        }
        var share = new BigDecimal(typed.replace(',', '.'));
        var whole = share.compareTo(BigDecimal.ONE) == 0;
        var unfit = whole ? kind == LineageKind.SPLIT : kind.isWhole();
        if (share.signum() == 0 || share.compareTo(BigDecimal.ONE) > 0 || unfit) {
            line.refuse("unit-list.share", Map.of("typed", typed));
        }
        return share;
    }

    private void refuseTwice(LineReader line, ListedLineage listed) {
        var pair = listed.oldCode() + " " + listed.newCode() + " " + listed.on();
        var first = rows.putIfAbsent(pair, line.row());
        if (first != null) {
            line.refuse("unit-list.lineage-twice", Map.of("first", first));
        }
    }

    private void refuseTooMuch(LineReader line, ListedLineage listed) {
        if (listed.share() == null) {
            return;
        }
        var total = shares.merge(listed.oldCode() + " " + listed.on(), listed.share(), BigDecimal::add);
        if (total.compareTo(BigDecimal.ONE) > 0) {
            line.refuse("unit-list.shares-exceed", Map.of("code", listed.oldCode()));
        }
    }
}
