package vn.nhan.catalog.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.sheet.SafeText;
import vn.nhan.platform.sheet.SheetBook;
import vn.nhan.platform.sheet.SheetCell;
import vn.nhan.platform.sheet.SheetWriter;

/** A catalogue as a spreadsheet; no text in it begins a formula ({@link SafeText}). */
@ApplicationScoped
class CatalogueSheet {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** By this mark Excel knows that a csv file is in UTF-8. */
    private static final char MARK = '\uFEFF';

    byte[] xlsx(List<CatalogueRows.Row> rows, FeedMessages words) {
        return SheetWriter.xlsx(new SheetBook(
                "Nhan",
                List.of(),
                headings(words),
                rows.stream().map(CatalogueSheet::cells).toList(),
                Map.of()));
    }

    byte[] csv(List<CatalogueRows.Row> rows, FeedMessages words) {
        var text = new StringBuilder().append(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(headings(words));
            for (var row : rows) {
                printer.printRecord(cells(row).stream()
                        .map(cell -> cell.kind() == SheetCell.Kind.NUMBER ? cell.text() : SafeText.of(cell.text()))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> headings(FeedMessages words) {
        return List.of(
                words.sheetProducer(),
                words.sheetName(),
                words.sheetNameEn(),
                words.sheetCategory(),
                words.sheetWeight(),
                words.sheetGrade(),
                words.sheetPackaging(),
                words.sheetPrice(),
                words.sheetStock(),
                words.sheetGtin(),
                words.sheetHsCode(),
                words.sheetTags(),
                words.sheetStatus(),
                words.sheetDescription(),
                words.sheetAddress());
    }

    private static List<SheetCell> cells(CatalogueRows.Row row) {
        return List.of(
                text(row.producer()),
                text(row.name()),
                text(row.nameEn()),
                text(row.category()),
                number(row.grams()),
                text(row.grade()),
                text(row.packaging()),
                number(row.price()),
                number(row.stock()),
                text(row.gtin()),
                text(row.hsCode()),
                text(row.tags()),
                text(row.status()),
                text(row.description()),
                text(row.address()));
    }

    private static SheetCell text(@Nullable String text) {
        return SheetCell.text(text == null ? "" : text);
    }

    private static SheetCell number(@Nullable Long number) {
        return number == null ? SheetCell.EMPTY : SheetCell.number(BigDecimal.valueOf(number));
    }
}
