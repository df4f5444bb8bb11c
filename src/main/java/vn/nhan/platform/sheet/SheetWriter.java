package vn.nhan.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets that open safely: no text in them begins a formula. It takes processor time: for a worker. */
public final class SheetWriter {

    private static final String PROGRAM = "Nhan";
    private static final String PROGRAM_VERSION = "1.0";
    private static final String LISTS = "DM";
    private static final int LAST_CHOICE_ROW = 5_000;
    private static final int FLUSH_AFTER = 1_000;
    private static final int WIDTH = 22;

    private SheetWriter() {}

    /** As a workbook of Excel 2007 and later; the headings stay in sight. */
    public static byte[] xlsx(SheetBook book) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PROGRAM, PROGRAM_VERSION)) {
            var sheet = workbook.newWorksheet(book.name());
            choices(workbook, sheet, book);
            head(sheet, book);
            for (var i = 0; i < book.rows().size(); i++) {
                row(sheet, book.lead().size() + 1 + i, book.rows().get(i));
                if (i % FLUSH_AFTER == FLUSH_AFTER - 1) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, SheetBook book) {
        var line = book.lead().size();
        for (var i = 0; i < line; i++) {
            sheet.value(i, 0, SafeText.of(book.lead().get(i)));
            sheet.style(i, 0).italic().set();
        }
        for (var i = 0; i < book.headings().size(); i++) {
            sheet.value(line, i, SafeText.of(book.headings().get(i)));
            sheet.width(i, WIDTH);
            sheet.style(line, i).bold().fillColor("E8F0E4").wrapText(true).set();
        }
        sheet.freezePane(0, line + 1);
    }

    private static void row(Worksheet sheet, int line, List<SheetCell> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            switch (cell.kind()) {
                case EMPTY -> {}
                case NUMBER -> sheet.value(line, i, new BigDecimal(cell.text()));
                case DAY -> {
                    sheet.value(line, i, LocalDate.parse(cell.text()));
                    sheet.style(line, i).format("dd/mm/yyyy").set();
                }
                default -> sheet.value(line, i, SafeText.of(cell.shown()));
            }
        }
    }

    /** What may be chosen stands on a sheet that is hidden, since a list in the cell itself ends after 255 characters. */
    private static void choices(Workbook workbook, Worksheet sheet, SheetBook book) {
        if (book.choices().isEmpty()) {
            return;
        }
        var lists = workbook.newWorksheet(LISTS);
        lists.setVisibilityState(VisibilityState.HIDDEN);
        var first = book.lead().size() + 1;
        for (Map.Entry<Integer, List<String>> choice : book.choices().entrySet()) {
            var column = choice.getKey();
            var words = choice.getValue();
            for (var i = 0; i < words.size(); i++) {
                lists.value(i, column, SafeText.of(words.get(i)));
            }
            sheet.range(first, column, LAST_CHOICE_ROW, column)
                    .validateWithList(lists.range(0, column, words.size() - 1, column))
                    .allowBlank(true);
        }
    }
}
