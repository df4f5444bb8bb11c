package vn.nhan.business.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.sheet.SheetCell;
import vn.nhan.platform.sheet.SheetLimits;
import vn.nhan.platform.sheet.TypedDay;
import vn.nhan.platform.text.Numbers;
import vn.nhan.platform.text.Vietnamese;

/** A row of a sheet by the names of its columns, what was found in it, and what the parts have made of it so far. */
public final class IntakeRow {

    private final IntakeKind kind;
    private final int number;
    private final Map<String, SheetCell> cells;
    private final Map<String, String> headings;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Class<?>, Object> kept = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private boolean repeated;
    private @Nullable UUID businessId;
    private @Nullable Outcome outcome;

    IntakeRow(IntakeKind kind, int number, Map<String, SheetCell> cells, Map<String, String> headings) {
        this.kind = kind;
        this.number = number;
        this.cells = cells;
        this.headings = headings;
    }

    public IntakeKind kind() {
        return kind;
    }

    /** As Excel shows it, from 1. */
    public int number() {
        return number;
    }

    /** The heading that stands above a column in the file, or nothing. */
    public String heading(String column) {
        return headings.getOrDefault(column, "");
    }

    /** What is typed in a cell, or null for nothing; what can't be read is refused. */
    public @Nullable String text(String column, int max) {
        var cell = cell(column);
        var text = switch (cell.kind()) {
            case TEXT, NUMBER, COMPOSED, DAY -> cell.shown();
            default -> null;
        };
        if (text == null) {
            return null;
        }
        if (text.length() > max) {
            refuse(column, "text.too-long", Map.of("max", max));
            return null;
        }
        if (Vietnamese.hasControlCharacters(text)) {
            refuse(column, "text.control-character", Map.of());
            return null;
        }
        return text;
    }

    /** As {@link #text}, but an empty cell is refused. */
    public @Nullable String required(String column, int max) {
        var text = text(column, max);
        if (text == null && !isRefused(column)) {
            refuse(column, "value.required", Map.of());
        }
        return text;
    }

    /** Reads a cell; what can't be read is refused with the reader's own reason. */
    public <T> @Nullable T read(String column, Function<String, T> reader) {
        var text = text(column, SheetLimits.CELL_LENGTH);
        return text == null ? null : attempt(column, () -> reader.apply(text));
    }

    /** A number that Excel knows as it is, and a typed one by the rules of the house ({@link Numbers#parse}). */
    public @Nullable BigDecimal amount(String column) {
        var cell = cell(column);
        return cell.kind() == SheetCell.Kind.NUMBER ? new BigDecimal(cell.text()) : read(column, Numbers::parse);
    }

    /** A day of Excel as it is, and a typed one as {@link TypedDay} reads it. */
    public @Nullable LocalDate day(String column) {
        var cell = cell(column);
        if (cell.kind() == SheetCell.Kind.DAY) {
            return LocalDate.parse(cell.text());
        }
        return read(column, typed -> TypedDay.parse(typed.matches("[0-9]{7}") ? "0" + typed : typed));
    }

    /** Whether the cell holds a number of Excel, which forgets the zeros that a code begins with. */
    public boolean isNumber(String column) {
        return cells.getOrDefault(column, SheetCell.EMPTY).kind() == SheetCell.Kind.NUMBER;
    }

    public boolean isEmpty(String column) {
        return cells.getOrDefault(column, SheetCell.EMPTY).isEmpty();
    }

    public void refuse(@Nullable String column, String code, Map<String, Object> args) {
        if (column == null || !isRefused(column)) {
            findings.add(new Finding(number, column, code, args, false));
        }
    }

    /** Says what was repaired, or what is worth a look; the row is imported all the same. */
    public void warn(@Nullable String column, String code, Map<String, Object> args) {
        findings.add(new Finding(number, column, code, args, true));
    }

    /** Keeps what a part has read for its later steps. */
    public void keep(Object value) {
        kept.put(value.getClass(), value);
    }

    public <T> @Nullable T kept(Class<T> type) {
        return type.cast(kept.get(type));
    }

    /** By what the row is told from others; what is said first tells which thing, all together which row. */
    public void identify(String key) {
        keys.add(key);
    }

    /** Whether the same thing stands in an earlier row that nothing is wrong with. */
    public boolean isRepeated() {
        return repeated;
    }

    /** The business that the row is about, once it is known. */
    public @Nullable UUID businessId() {
        return businessId;
    }

    public void belongsTo(UUID business) {
        businessId = business;
    }

    /** Says what became of the row; see {@link Outcome}. */
    public void became(Outcome result) {
        outcome = outcome == null || result.compareTo(outcome) > 0 ? result : outcome;
    }

    public boolean isBad() {
        return findings.stream().anyMatch(finding -> !finding.warning());
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    List<Finding> findings() {
        return findings;
    }

    void repeats() {
        repeated = true;
    }

    /** The thing that the row is about. */
    String thingKey() {
        return keys.isEmpty() ? "row " + number : keys.get(0);
    }

    String rowKey() {
        return keys.isEmpty() ? thingKey() : String.join("\n", keys);
    }

    private SheetCell cell(String column) {
        var cell = cells.getOrDefault(column, SheetCell.EMPTY);
        switch (cell.kind()) {
            case LEGACY -> refuse(column, "sheet.cell-legacy", Map.of("encoding", cell.text()));
            case NO_RESULT -> refuse(column, "sheet.cell-no-result", Map.of());
            case ERROR -> refuse(column, "sheet.cell-error", Map.of("shown", cell.text()));
            case TOO_LONG -> refuse(column, "sheet.cell-too-long", Map.of("max", SheetLimits.CELL_LENGTH));
            case COMPOSED -> warnOnce(column);
            default -> {}
        }
        return cell;
    }

    private void warnOnce(String column) {
        var code = "sheet.cell-composed";
        if (findings.stream().noneMatch(finding -> finding.code().equals(code) && column.equals(finding.column()))) {
            warn(column, code, Map.of());
        }
    }

    private <T> @Nullable T attempt(String column, java.util.function.Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DomainFailure unreadable) {
            refuse(column, unreadable.code(), unreadable.args());
            return null;
        }
    }

    private boolean isRefused(String column) {
        return findings.stream().anyMatch(finding -> !finding.warning() && column.equals(finding.column()));
    }
}
