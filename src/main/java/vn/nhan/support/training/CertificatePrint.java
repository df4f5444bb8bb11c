package vn.nhan.support.training;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.nhan.platform.pdf.PlacedPages;
import vn.nhan.platform.pdf.PlacedPages.Place;
import vn.nhan.platform.qr.QrMatrix;
import vn.nhan.platform.text.Dates;

/** A certificate on A4, with a code that leads to the page where it can be checked. Blocking. */
final class CertificatePrint {

    private static final double LEFT = 25;
    private static final double WIDTH = 160;
    private static final Place SMALL = new Place(LEFT, 30, WIDTH, 11, false);
    private static final Place TITLE = new Place(LEFT, 55, WIDTH, 26, true);
    private static final Place NAME = new Place(LEFT, 85, WIDTH, 22, true);
    private static final Place TEXT = new Place(LEFT, 85, WIDTH, 13, false);
    private static final double QR_TOP = 215;
    private static final double QR_SIDE = 42;

    private CertificatePrint() {}

    /**
     * @param issuer the department, as it was called on the day
     * @param address where it can be checked
     */
    record Sheet(TrainingCertificate certificate, String issuer, String address, String language) {}

    static byte[] of(Sheet sheet) {
        var words = MessageBundles.get(TrainingMessages.class, Localized.Literal.of(sheet.language()));
        try (var pages = new PlacedPages(words.certificateTitle(), sheet.language())) {
            pages.page();
            write(pages, sheet, words);
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(PlacedPages pages, Sheet sheet, TrainingMessages words) {
        var certificate = sheet.certificate();
        pages.text(SMALL, sheet.issuer());
        pages.text(TITLE, words.certificateTitle());
        var y = pages.text(NAME, certificate.name()) + 8;
        y = pages.text(TEXT.at(y), words.certificateHas()) + 2;
        y = pages.text(new Place(LEFT, y, WIDTH, 17, true), certificate.courseIn(sheet.language())) + 8;
        y = pages.text(TEXT.at(y), held(certificate, words)) + 2;
        pages.text(TEXT.at(y), basis(certificate, words));
        pages.qr(QrMatrix.of(sheet.address()), LEFT, QR_TOP, QR_SIDE);
        var beside = new Place(LEFT + QR_SIDE + 6, QR_TOP + 4, WIDTH - QR_SIDE - 6, 11, false);
        var below = pages.text(beside, words.certificateIssued(Dates.format(Dates.dayOf(certificate.completedAt()))));
        below = pages.text(beside.at(below + 2), words.certificateCode(certificate.shown()));
        pages.text(beside.at(below + 2), words.certificateCheck(sheet.address()));
    }

    static String held(TrainingCertificate certificate, TrainingMessages words) {
        return certificate.oneDay()
                ? words.heldOn(Dates.format(certificate.heldFrom()))
                : words.heldBetween(
                        Dates.format(certificate.heldFrom()),
                        Dates.format(certificate.heldTo()),
                        certificate.meetings());
    }

    static String basis(TrainingCertificate certificate, TrainingMessages words) {
        var score = certificate.score();
        return switch (certificate.basis()) {
            case ATTENDANCE -> words.basisAttendance(certificate.share());
            case QUIZ -> words.basisQuiz(score == null ? 0 : score);
            case WORD -> words.basisWord();
        };
    }
}
