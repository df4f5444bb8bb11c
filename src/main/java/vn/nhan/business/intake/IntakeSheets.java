package vn.nhan.business.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.sheet.SheetBook;
import vn.nhan.platform.sheet.SheetCell;
import vn.nhan.platform.sheet.SheetRow;
import vn.nhan.platform.sheet.SheetWriter;
import vn.nhan.platform.tenancy.TenantTx;

/** Sheets to take away: templates to fill in, and one's own file with what is wrong in a last column. */
@ApplicationScoped
class IntakeSheets {

    private final TenantTx tx;
    private final IntakeParts parts;
    private final Pieces pieces;
    private final IntakeAccess access;
    private final Vertx vertx;

    IntakeSheets(TenantTx tx, IntakeParts parts, Pieces pieces, IntakeAccess access, Vertx vertx) {
        this.tx = tx;
        this.parts = parts;
        this.pieces = pieces;
        this.access = access;
        this.vertx = vertx;
    }

    /**
     * What words the sheets need beside those of their columns.
     *
     * @param lead above the headings of a template
     * @param problems heading of the last column of a copy
     */
    record Words(String lead, String problems, Locale reader) {}

    Uni<byte[]> template(IntakeKind kind, Words words) {
        return vertx.executeBlocking(() -> SheetWriter.xlsx(template(kind, words.lead(), words.reader())), false);
    }

    private SheetBook template(IntakeKind kind, String lead, Locale reader) {
        var columns = parts.columns(kind);
        var headings = new ArrayList<String>();
        var choices = new HashMap<Integer, List<String>>();
        var rows = List.of(new ArrayList<SheetCell>(), new ArrayList<SheetCell>());
        for (var column : columns) {
            var group = column.choices();
            if (group != null) {
                choices.put(headings.size(), IntakeWords.choices(group, reader));
            }
            headings.add(IntakeWords.label(kind, column.key(), reader) + (column.required() ? " *" : ""));
            var examples = IntakeWords.examples(kind, column.key());
            for (var i = 0; i < rows.size(); i++) {
                rows.get(i).add(SheetCell.text(example(examples.get(i), group, reader)));
            }
        }
        return new SheetBook("Nhan", List.of(lead), headings, List.copyOf(rows), choices);
    }

    private static String example(String example, @Nullable String group, Locale reader) {
        return group == null || example.isEmpty() ? example : IntakeWords.choiceLabel(group, example, reader);
    }

    private record Part(List<SheetRow> rows, Map<Integer, List<Finding>> findings) {}

    /** The file that somebody sent, for them alone, with the reasons in a last column. */
    Uni<byte[]> withReasons(UUID id, Words words) {
        return tx.inTenant(session -> access.require(session, id).chain(intake -> {
                    access.requireSender(intake);
                    return Multi.createFrom()
                            .range(0, intake.pieces)
                            .onItem()
                            .transformToUniAndConcatenate(no -> pieces.find(session, id, no)
                                    .map(found -> found.orElseThrow(IntakeFailure.NotFound::new))
                                    .map(stored -> opened(intake, no, stored)))
                            .collect()
                            .asList()
                            .map(all -> new Copy(intake.kind(), pieces.texts(intake.headings), all));
                }))
                .chain(copy -> vertx.executeBlocking(() -> SheetWriter.xlsx(book(copy, words)), false));
    }

    private record Copy(IntakeKind kind, List<String> headings, List<Part> parts) {}

    private Part opened(Intake intake, int no, Pieces.Stored stored) {
        return new Part(
                pieces.rows(intake.tenant(), intake.id(), no, stored),
                pieces.findings(intake.tenant(), intake.id(), no, stored).stream()
                        .collect(Collectors.groupingBy(Finding::row)));
    }

    private static SheetBook book(Copy copy, Words words) {
        var headings = new ArrayList<>(copy.headings());
        headings.add(words.problems());
        var rows = copy.parts().stream()
                .flatMap(part -> part.rows().stream().map(row -> {
                    var cells = new ArrayList<SheetCell>();
                    for (var i = 0; i < copy.headings().size(); i++) {
                        cells.add(row.cell(i));
                    }
                    cells.add(SheetCell.text(reasons(
                            copy.kind(), part.findings().getOrDefault(row.number(), List.of()), words.reader())));
                    return (List<SheetCell>) cells;
                }))
                .toList();
        return new SheetBook("Nhan", List.of(), headings, rows, Map.of());
    }

    private static String reasons(IntakeKind kind, List<Finding> findings, Locale reader) {
        return findings.stream()
                .map(finding -> IntakeReader.line(kind, finding, reader))
                .map(line -> line.column().isEmpty() ? line.text() : line.column() + ": " + line.text())
                .collect(Collectors.joining(" "));
    }
}
