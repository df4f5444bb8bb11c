package vn.nhan.business.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.nhan.platform.pdf.PlacedPages;
import vn.nhan.platform.pdf.PlacedPages.Place;
import vn.nhan.platform.qr.QrMatrix;

/**
 * Draws letters, one to a page of A4. The address stands in the window of a DL envelope when the page is folded in three
 * (ISO 269; window 20 mm from the left, 45 mm from the top). Blocking.
 */
final class LetterPrint {

    private static final double LEFT = 25;
    private static final double WIDTH = 160;
    private static final double CODE_TOP = 188;
    private static final double QR_SIDE = 46;

    private static final Place SENDER = new Place(LEFT, 44, 85, 7.5, false);
    private static final Place TO = new Place(LEFT, 52, 80, 11, false);
    private static final Place DATED = new Place(125, 88, 65, 10, false);
    private static final Place TITLE = new Place(LEFT, 102, WIDTH, 16, true);
    private static final Place TEXT = new Place(LEFT, 0, WIDTH, 11.5, false);
    private static final Place LABEL = new Place(LEFT, CODE_TOP, 105, 11, true);
    private static final Place CODE = new Place(LEFT, 0, 110, 30, true);
    private static final Place SMALL = new Place(LEFT, 0, 105, 10, false);

    private LetterPrint() {}

    static byte[] of(Letters letters) {
        try (var pages = new PlacedPages(letters.title(), "vi")) {
            for (var letter : letters.all()) {
                draw(pages.page(), letters, letter);
            }
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(PlacedPages page, Letters letters, Letters.Letter letter) {
        page.rule(5, 99, 5).rule(5, 198, 5);
        page.text(SENDER, letters.sender());
        var y = TO.top();
        for (var line : letter.to()) {
            y = page.text(TO.at(y), line);
        }
        page.text(DATED, letters.dated());
        y = page.text(TITLE, letters.title()) + 4;
        y = page.text(TEXT.at(y), letters.lead()) + 3;
        for (int step = 0; step < letters.steps().size(); step++) {
            y = page.text(TEXT.at(y), (step + 1) + ". " + letters.steps().get(step)) + 2;
        }
        way(page, letters, letter);
    }

    private static void way(PlacedPages page, Letters letters, Letters.Letter letter) {
        page.qr(QrMatrix.of(letter.address()), LEFT + WIDTH - QR_SIDE, CODE_TOP, QR_SIDE);
        var y = page.text(LABEL, letters.codeLabel());
        y = page.text(CODE.at(y), grouped(letter.code())) + 2;
        y = page.text(SMALL.at(y), letters.until()) + 1;
        page.text(SMALL.at(y), letters.warning());
        page.text(TEXT.at(248), letters.help());
    }

    /** Read out and typed more easily: {@code 7K3PQ 0ZB2M}. */
    private static String grouped(String code) {
        return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }
}
