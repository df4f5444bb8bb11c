package vn.nhan.traceability.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LabelSheetSvgTest {

    private static final String ADDRESS = LabelFixture.pieceAddress("0001F3");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");
    private static final int PIXELS_PER_MM = 12;

    @ParameterizedTest
    @EnumSource
    void drawnCodeLeadsToItsAddress(LabelFormat format) throws Exception {
        Document svg = parse(new LabelSheetSvg().write(format, LabelFixture.CAPTIONS, LabelFixture.longan(ADDRESS)));
        assertThat(QrReader.read(picture(svg, format))).contains(ADDRESS);
    }

    @Test
    void pictureHasItsTrueSizeAndText() throws Exception {
        String picture =
                new LabelSheetSvg().write(LabelFormat.A4_99X38, LabelFixture.CAPTIONS, LabelFixture.longan(ADDRESS));
        Document svg = parse(picture);
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("99.1mm");
        assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("38.1mm");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 99.1 38.1");
        assertThat(texts(svg)).contains("Nhãn lồng Hưng Yên", "Lô: HY2607A", "q.example.vn");
        assertThat(picture).doesNotContain("href", "<image", "style=", "url(");
    }

    @Test
    void markupInANameIsShownNotObeyed() throws Exception {
        LabelFace face = LabelFixture.bare(ADDRESS, "<script>&\"'", "A & B \u0000\u0007");
        assertThat(texts(parse(new LabelSheetSvg().write(LabelFormat.A4_99X38, LabelFixture.CAPTIONS, face))))
                .contains("<script>&\"'", "A & B ??");
    }

    @Test
    void addressTooLongForTheLabelIsRefused() {
        LabelFace face = LabelFixture.longan(ADDRESS + "x".repeat(300));
        assertThatThrownBy(() -> new LabelSheetSvg().write(LabelFormat.A4_50X50, LabelFixture.CAPTIONS, face))
                .isInstanceOf(LabelFailure.TooSmall.class);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static BufferedImage picture(Document svg, LabelFormat format) {
        BufferedImage picture = new BufferedImage(
                (int) (format.widthMm() * PIXELS_PER_MM),
                (int) (format.heightMm() * PIXELS_PER_MM),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        draw((Element) svg.getElementsByTagName("path").item(0), pen);
        pen.dispose();
        return picture;
    }

    private static void draw(Element path, Graphics2D pen) {
        List<Double> transform = NUMBER.matcher(path.getAttribute("transform"))
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
        pen.scale(PIXELS_PER_MM, PIXELS_PER_MM);
        pen.translate(transform.get(0), transform.get(1));
        pen.scale(transform.get(2), transform.get(2));
        List<MatchResult> runs = RUN.matcher(path.getAttribute("d")).results().toList();
        assertThat(String.join("", runs.stream().map(MatchResult::group).toList()))
                .isEqualTo(path.getAttribute("d"));
        runs.forEach(run -> pen.fillRect(number(run, 1), number(run, 2), number(run, 3), 1));
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
