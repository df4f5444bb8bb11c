package vn.nhan.support.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.sheet.SheetBook;
import vn.nhan.platform.sheet.SheetReader;
import vn.nhan.platform.sheet.SheetRow;
import vn.nhan.platform.sheet.SheetWriter;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.support.need.NeedTree;

/** Reads an officer's list into rows, and writes the empty form of one. */
final class SheetReading {

    static final int MOST_ROWS = 500;

    private SheetReading() {}

    /** A row as it was typed. */
    record Typed(
            int row, String taxCode, String need, @Nullable String words) {}

    /**
     * @throws vn.nhan.platform.sheet.SheetFailure for what is no sheet
     * @throws Invalid for one without the headings, or with more rows than an officer would look through
     */
    static List<Typed> read(String fileName, byte[] bytes) {
        var rows =
                SheetReader.read(fileName, bytes, head -> SheetColumns.of(head).isPresent());
        var columns = SheetColumns.of(rows.stream().limit(SheetReader.HEAD).toList())
                .orElseThrow(() -> new Invalid("file", "support.sheet-headings"));
        var typed = rows.stream()
                .filter(row -> row.number() > columns.heading())
                .map(row -> typed(row, columns))
                .toList();
        if (typed.size() > MOST_ROWS) {
            throw new Invalid("file", "support.sheet-too-long", Map.of("most", MOST_ROWS));
        }
        return typed;
    }

    private static Typed typed(SheetRow row, SheetColumns columns) {
        var words = columns.words() < 0 ? "" : row.cell(columns.words()).text();
        return new Typed(
                row.number(),
                row.cell(columns.taxCode()).text(),
                row.cell(columns.need()).text(),
                words.isEmpty() ? null : words);
    }

    /** By its code, or by its name in either language, marks or not. */
    static Optional<String> need(NeedTree tree, String typed) {
        var folded = Vietnamese.fold(typed);
        return tree.all().stream()
                .filter(need -> need.code().equals(typed)
                        || Stream.of(need.name().vi(), need.name().en())
                                .anyMatch(name -> Vietnamese.fold(name).equals(folded)))
                .map(vn.nhan.support.need.Need::code)
                .findFirst();
    }

    static byte[] template(NeedTree tree) {
        var names = tree.all().stream().map(need -> need.name().vi()).collect(Collectors.toList());
        return SheetWriter.xlsx(new SheetBook(
                "Yêu cầu", List.of(), List.of("Mã số thuế", "Nội dung hỗ trợ", "Mô tả"), List.of(), Map.of(1, names)));
    }
}
