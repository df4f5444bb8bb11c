package vn.nhan.business.intake;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.nhan.platform.sheet.SheetCell;
import vn.nhan.platform.sheet.SheetRow;

/** What all rooms have to do with a kind of sheet. */
@ApplicationScoped
class IntakeParts {

    private final List<IntakePart> parts;

    IntakeParts(@All List<IntakePart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(IntakePart::order))
                .toList();
    }

    List<IntakeColumn> columns(IntakeKind kind) {
        return of(kind).stream().flatMap(part -> part.columns(kind).stream()).toList();
    }

    List<IntakePart> of(IntakeKind kind) {
        return parts.stream().filter(part -> part.kinds().contains(kind)).toList();
    }

    /** All tables that a sheet of this kind fills, and those of the import itself. */
    Set<String> tables(IntakeKind kind) {
        var tables = new TreeSet<>(Set.of("intake_row", "intake_item"));
        of(kind).forEach(part -> tables.addAll(part.tables()));
        return tables;
    }

    /** All things that can be undone, those first that stand upon others. */
    List<String> things() {
        return parts.stream()
                .sorted(Comparator.comparingInt(IntakePart::order).reversed())
                .flatMap(part -> part.things().stream())
                .toList();
    }

    Optional<IntakePart> ofThing(String thing) {
        return parts.stream().filter(part -> part.things().contains(thing)).findFirst();
    }

    /** Lets each part do its step, one after the other. */
    Uni<Void> each(IntakeKind kind, Function<IntakePart, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(of(kind))
                .onItem()
                .transformToUniAndConcatenate(part -> step.apply(part).replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Reads rows of a file; processor time, for a worker. */
    List<IntakeRow> read(IntakeKind kind, List<SheetRow> rows, List<String> columns, List<String> headings) {
        return rows.stream()
                .map(row -> {
                    var read = row(kind, row, columns, headings);
                    of(kind).forEach(part -> part.read(read));
                    return read;
                })
                .toList();
    }

    private static IntakeRow row(IntakeKind kind, SheetRow row, List<String> columns, List<String> headings) {
        var cells = new HashMap<String, SheetCell>();
        var above = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                cells.put(columns.get(i), row.cell(i));
                above.put(columns.get(i), headings.get(i));
            }
        }
        return new IntakeRow(kind, row.number(), cells, above);
    }
}
