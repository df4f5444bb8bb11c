package vn.nhan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhan.platform.sheet.Workbooks.row;
import static vn.nhan.platform.sheet.Workbooks.texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.ProblemTexts;

class SheetReaderTest {

    @Test
    void rowsComeWithTheNumbersThatExcelShows() {
        var rows = read(Workbooks.begin()
                .sheet(row(1, "Họ tên", "Xã") + row(4, "Nguyễn Văn A", "Hồng Nam"))
                .bytes());
        assertThat(texts(rows)).containsExactly(List.of("Họ tên", "Xã"), List.of("Nguyễn Văn A", "Hồng Nam"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 4);
    }

    @Test
    void hiddenSheetsAreNeverRead() {
        var book = Workbooks.begin()
                .sheet("a", "hidden", row(1, "bí mật"))
                .sheet("b", "veryHidden", row(1, "bí mật"))
                .sheet("c", "visible", row(1, "công khai"));
        assertThat(texts(read(book.bytes()))).containsExactly(List.of("công khai"));
        var onlyHidden = Workbooks.begin().sheet("a", "hidden", row(1, "bí mật"));
        refused("a.xlsx", onlyHidden.bytes(), "sheet.empty");
    }

    @Test
    void ofSeveralSheetsTheRecognisedOneIsRead() {
        var bytes = Workbooks.begin()
                .sheet(row(1, "Hướng dẫn"))
                .sheet(row(1, "Họ tên"))
                .bytes();
        var rows = SheetReader.read(
                "a.xlsx", bytes, head -> head.get(0).cell(0).text().equals("Họ tên"));
        assertThat(texts(rows)).containsExactly(List.of("Họ tên"));
    }

    @Test
    void formulasGiveTheirKeptResultAndAreNeverReckoned() {
        var cells = "<c r=\"A1\"><f>1+1</f><v>7</v></c><c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>sáu</v></c>"
                + "<c r=\"C1\"><f>1+1</f></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";
        var row = read(Workbooks.begin()
                        .sheet("<row r=\"1\">" + cells + "</row>")
                        .bytes())
                .get(0);
        assertThat(row.cell(0)).isEqualTo(new SheetCell(SheetCell.Kind.NUMBER, "7"));
        assertThat(row.cell(1)).isEqualTo(SheetCell.text("sáu"));
        assertThat(row.cell(2).kind()).isEqualTo(SheetCell.Kind.NO_RESULT);
        assertThat(row.cell(3).text()).isEqualTo("#DIV/0!");
    }

    @Test
    void numbersAndDaysOfExcelStayWhatTheyAre() {
        var cells =
                "<c r=\"A1\"><v>1.234</v></c><c r=\"B1\" s=\"1\"><v>46270</v></c><c r=\"C1\" s=\"2\"><v>46270.5</v></c>"
                        + "<c r=\"D1\"><v>0.30000000000000004</v></c><c r=\"E1\"><v>3.14409058E8</v></c>";
        var row = read(Workbooks.begin()
                        .sheet("<row r=\"1\">" + cells + "</row>")
                        .bytes())
                .get(0);
        assertThat(row.cells())
                .containsExactly(
                        new SheetCell(SheetCell.Kind.NUMBER, "1.234"),
                        new SheetCell(SheetCell.Kind.DAY, "2026-09-05"),
                        new SheetCell(SheetCell.Kind.DAY, "2026-09-05"),
                        new SheetCell(SheetCell.Kind.NUMBER, "0.3"),
                        new SheetCell(SheetCell.Kind.NUMBER, "314409058"));
    }

    @Test
    void decomposedTextIsComposedAndSaysSo() {
        var row = read(Workbooks.begin().sheet(row(1, "Nguye\u0302\u0303n")).bytes())
                .get(0);
        assertThat(row.cell(0)).isEqualTo(new SheetCell(SheetCell.Kind.COMPOSED, "Nguyễn"));
    }

    @Test
    void zipBombIsRefusedBeforeItIsParsed() {
        var bomb = Workbooks.begin()
                .sheet(row(1, "x"))
                .with("xl/media/a.xml", new byte[120_000_000])
                .bytes();
        assertThat(bomb.length).isLessThan(200_000);
        refused("a.xlsx", bomb, "sheet.unpacks-too-large");
    }

    @Test
    void manyPartsAreRefused() {
        var book = Workbooks.begin().sheet(row(1, "x"));
        IntStream.range(0, 2_100).forEach(i -> book.with("xl/p" + i, "x"));
        refused("a.xlsx", book.bytes(), "sheet.unpacks-too-large");
    }

    @Test
    void threeHundredColumnsAreRefused() {
        var wide = IntStream.range(0, 300).mapToObj(i -> "x").toArray(String[]::new);
        refused("a.xlsx", Workbooks.begin().sheet(row(1, wide)).bytes(), "sheet.too-many-columns");
        refused("a.csv", String.join(",", wide).getBytes(StandardCharsets.UTF_8), "sheet.too-many-columns");
    }

    @Test
    void columnThatNoSpreadsheetHasIsRefusedBeforeItFillsTheMemory() {
        var far = "<row r=\"1\"><c r = 'ZZZZZZ1' t=\"inlineStr\"><is><t>x</t></is></c></row>";
        refused("a.xlsx", Workbooks.begin().sheet(far).bytes(), "sheet.too-many-columns");
    }

    @Test
    void tooManyRowsAreRefused() {
        var rows = IntStream.rangeClosed(1, 50_001).mapToObj(i -> "a").collect(Collectors.joining("\n"));
        refused("a.csv", rows.getBytes(StandardCharsets.UTF_8), "sheet.too-many-rows");
    }

    @Test
    void hundredMegabytesAreRefusedByTheirSize() {
        refused("a.xlsx", new byte[100_000_000], "sheet.too-large");
    }

    @Test
    void macrosAreRefused() {
        var book = Workbooks.begin().sheet(row(1, "x")).with("xl/vbaProject.bin", "x");
        refused("a.xlsx", book.bytes(), "sheet.macros");
        refused("a.xlsm", Workbooks.begin().sheet(row(1, "x")).bytes(), "sheet.macros");
    }

    @Test
    void passwordsOldFormatsAndOtherFilesAreTold() {
        refused("a.xlsx", Workbooks.ole2("EncryptedPackage"), "sheet.password");
        refused("a.xls", Workbooks.ole2("Workbook"), "sheet.old-format");
        refused("a.xlsx", Workbooks.ole2("Workbook"), "sheet.old-format");
        refused("a.xls", "<html><table>".getBytes(StandardCharsets.UTF_8), "sheet.old-format");
        refused("a.pdf", "%PDF-1.7\n\u0001\u0002".getBytes(StandardCharsets.UTF_8), "sheet.not-a-sheet");
        refused("a.xlsx", "PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8), "sheet.damaged");
    }

    @Test
    void nameThatPromisesAnotherFormatIsRefused() {
        refused("a.csv", Workbooks.begin().sheet(row(1, "x")).bytes(), "sheet.wrong-extension");
        refused("a.xlsx", "a;b".getBytes(StandardCharsets.UTF_8), "sheet.wrong-extension");
        refused("a.xls", Workbooks.begin().sheet(row(1, "x")).bytes(), "sheet.wrong-extension");
    }

    @Test
    void entitiesAreNotExpandedAndFilesNotFetched() {
        var evil = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        var book = Workbooks.begin().sheet("");
        book.with(
                "xl/worksheets/sheet1.xml",
                evil + "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&a;</t></is></c>"
                        + "</row></sheetData></worksheet>");
        assertThatThrownBy(() -> read(book.bytes())).isInstanceOf(SheetFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void csvIsReadInEveryFormOfUnicodeWithAndWithoutMark(String charset) {
        var text = "Họ tên;Xã\nĐỗ Thị Ươm;\"Hồng;Nam\"\n";
        for (var mark : List.of("", "\uFEFF")) {
            var rows = SheetReader.read(
                    "a.csv", (mark + text).getBytes(java.nio.charset.Charset.forName(charset)), r -> true);
            assertThat(texts(rows)).containsExactly(List.of("Họ tên", "Xã"), List.of("Đỗ Thị Ươm", "Hồng;Nam"));
        }
    }

    @Test
    void csvOfWindows1258IsReadAndItsLettersComposed() {
        // as Vietnamese Excel writes it: base letter with its hat, then the tone
        var bytes = "Nguy\u00ea\u0303n V\u0103n Ti\u00ea\u0301n,xa\u0303"
                .getBytes(java.nio.charset.Charset.forName("windows-1258"));
        assertThat(texts(SheetReader.read("a.csv", bytes, r -> true)))
                .containsExactly(List.of("Nguyễn Văn Tiến", "xã"));
    }

    @Test
    void legacyCsvIsRefusedWithItsEncoding() {
        refused(
                "a.csv",
                "Hä tªn;X·;§Þa chØ\nNguyÔn V¨n;Hång Nam;ViÖt Nam"
                        .getBytes(java.nio.charset.Charset.forName("windows-1252")),
                "sheet.legacy-text");
    }

    @Test
    void guardedTextIsReadWithoutItsApostrophe() {
        assertThat(CellText.of("'=1+1").text()).isEqualTo("=1+1");
        assertThat(CellText.of("'quoted'").text()).isEqualTo("'quoted'");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var cells = List.of(
                SheetCell.text("=HYPERLINK(\"x\")"),
                SheetCell.text("+84900000012"),
                new SheetCell(SheetCell.Kind.NUMBER, "1.234"),
                new SheetCell(SheetCell.Kind.DAY, "2026-09-05"),
                SheetCell.EMPTY,
                SheetCell.text("Đỗ"));
        var bytes = SheetWriter.xlsx(new SheetBook(
                "Hộ",
                List.of("lead"),
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(cells),
                java.util.Map.of(1, List.of("một", "hai"))));
        var rows = read(bytes);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).cells()).isEqualTo(cells);
    }

    @Test
    void beginningsOfFormulasAreGuarded() {
        assertThat(List.of("=1", "+1", "-a", "@x", "\tx", "\rx").stream().map(SafeText::of))
                .containsExactly("'=1", "'+1", "'-a", "'@x", "'\tx", "'\rx");
        assertThat(SafeText.of("-12,5")).isEqualTo("-12,5");
        assertThat(SafeText.of("a=1")).isEqualTo("a=1");
    }

    private static List<SheetRow> read(byte[] bytes) {
        return SheetReader.read("a.xlsx", bytes, head -> true);
    }

    private static void refused(String name, byte[] bytes, String code) {
        assertThatThrownBy(() -> SheetReader.read(name, bytes, head -> true)).hasMessage(code);
        assertThat(ProblemTexts.known(code)).isTrue();
    }
}
