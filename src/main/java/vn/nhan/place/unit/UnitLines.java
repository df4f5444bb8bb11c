package vn.nhan.place.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The lines of a list of units. */
final class UnitLines {

    private final ListTerms terms;
    private final RowReasons reasons;
    private final List<ListedUnit> lines = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    UnitLines(ListTerms terms, RowReasons reasons) {
        this.terms = terms;
        this.reasons = reasons;
    }

    UnitList.Units list() {
        return new UnitList.Units(lines);
    }

    void read(CSVRecord record) {
        var line = new LineReader(record, terms, reasons);
        var level = UnitLevel.of(line.cell("level"));
        if (level.isEmpty()) {
            line.refuse("unit-list.level", Map.of("typed", line.cell("level")));
            return;
        }
        var code = line.code("code", level.get().codeLength());
        var from = line.day("valid_from", terms.validFrom());
        var to = line.optionalDay("valid_to", terms.validTo());
        refuseTwice(line, code, from);
        if (to != null && to.isBefore(from)) {
            line.refuse("unit-list.days-reversed", Map.of());
        }
        var unit = unit(line, level.get(), code, new Span(from, to));
        if (!line.isWrong()) {
            lines.add(unit);
        }
    }

    private record Span(LocalDate from, @Nullable LocalDate to) {}

    private static ListedUnit unit(LineReader line, UnitLevel level, String code, Span span) {
        var name = line.text("full_name");
        var type = line.optional("type") == null ? UnitName.of(name).type() : line.text("type");
        if (type.isEmpty() && !line.isWrong()) {
            line.refuse("unit-list.type", Map.of("text", name));
        }
        var province = level == UnitLevel.PROVINCE ? code : line.code("province_code", UnitLevel.PROVINCE.codeLength());
        return new ListedUnit(
                line.row(),
                code,
                level,
                type,
                name,
                parent(line, level, province),
                province,
                span.from(),
                span.to(),
                line.decree());
    }

    /** Without a district of its own, what is above is the province. */
    private static @Nullable String parent(LineReader line, UnitLevel level, String province) {
        if (level == UnitLevel.PROVINCE) {
            return null;
        }
        if (level == UnitLevel.DISTRICT || line.optional("parent_code") == null) {
            return province;
        }
        return line.code("parent_code", UnitLevel.DISTRICT.codeLength(), UnitLevel.PROVINCE.codeLength());
    }

    private void refuseTwice(LineReader line, String code, LocalDate from) {
        var first = rows.putIfAbsent(code + " " + from, line.row());
        if (first != null) {
            line.refuse("unit-list.code-twice", Map.of("code", code, "first", first));
        }
    }
}
