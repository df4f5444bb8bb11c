package vn.nhan.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, the wicked ones too. */
final class Workbooks {

    static final String STYLES = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder rels = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private int count;

    static Workbooks begin() {
        return new Workbooks().with("xl/styles.xml", STYLES);
    }

    /** @param rows XML of the rows, such as {@code <row r="1">…</row>} */
    Workbooks sheet(String name, String state, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\" state=\"%s\"/>".formatted(name, count, count, state));
        rels.append("<Relationship Id=\"rId%d\" Type=\"worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, count));
        return with(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
    }

    Workbooks sheet(String rows) {
        return sheet("Sheet" + (count + 1), "visible", rows);
    }

    Workbooks with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        types.append(
                "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd"
                        + ".openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
        with("[Content_Types].xml", "<Types>" + types + "</Types>");
        with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets>" + sheets + "</sheets></workbook>");
        with("xl/_rels/workbook.xml.rels", "<Relationships>" + rels + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of text cells. */
    static String row(int number, String... texts) {
        var cells = new StringBuilder();
        for (var text : texts) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static List<List<String>> texts(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    static byte[] ole2(String stream) {
        var head =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        var bytes = Arrays.copyOf(head, 2_048);
        System.arraycopy(name, 0, bytes, 1_024, name.length);
        return bytes;
    }
}
