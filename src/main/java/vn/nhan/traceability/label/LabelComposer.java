package vn.nhan.traceability.label;

import static vn.nhan.traceability.label.LabelFonts.Weight.BOLD;
import static vn.nhan.traceability.label.LabelFonts.Weight.REGULAR;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nhan.platform.qr.QrMatrix;
import vn.nhan.traceability.label.TextBlock.Passage;

/** Arranges QR code and text on a label; paper and screen draw the same arrangement. */
final class LabelComposer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern SPACE_BEFORE_UNIT = Pattern.compile("(?<=[0-9]) (?=\\p{L})");
    private static final double TITLE_MM = 3.0;
    /** 6.5 points: small letters stand 1.2 mm high. */
    private static final double BODY_MM = 2.3;

    private final LabelFormat format;
    private final LabelCaptions captions;
    private final LabelFonts fonts;

    LabelComposer(LabelFormat format, LabelCaptions captions, LabelFonts fonts) {
        this.format = format;
        this.captions = captions;
        this.fonts = fonts;
    }

    /** @throws LabelFailure.TooSmall label.too-small */
    LabelLayout compose(LabelFace face, QrMatrix qr) {
        format.requireRoomFor(qr);
        double module = format.moduleMm(qr);
        double qrMm = format.insetMm() + QrMatrix.QUIET_ZONE * module;
        return new LabelLayout(qr, qrMm, module, format.isStacked() ? stacked(face) : sideBySide(face, qrMm));
    }

    private List<LabelLayout.Line> sideBySide(LabelFace face, double qrMm) {
        double inset = format.insetMm();
        double height = format.heightMm() - 2 * inset;
        TextBlock beside = new TextBlock(format.textMm(), inset, format.widthMm() - format.textMm() - inset, height);
        TextBlock below = new TextBlock(qrMm, inset + format.qrMm(), format.textMm() - qrMm, height - format.qrMm());
        return Stream.of(
                        beside.set(
                                List.of(
                                        product(face),
                                        plain(face.producer()),
                                        lot(face),
                                        harvested(face),
                                        netWeight(face),
                                        certificate(face),
                                        plain(captions.scan())),
                                fonts),
                        below.set(List.of(host(face)), fonts))
                .flatMap(List::stream)
                .toList();
    }

    private List<LabelLayout.Line> stacked(LabelFace face) {
        double inset = format.insetMm();
        double start = format.textMm();
        TextBlock beside = new TextBlock(start, inset, format.widthMm() - start - inset, format.qrMm());
        TextBlock below = new TextBlock(inset, start, format.widthMm() - 2 * inset, format.heightMm() - start - inset);
        return Stream.of(
                        beside.set(
                                List.of(plain(captions.scan()), host(face), harvested(face), netWeight(face)), fonts),
                        below.set(List.of(product(face), lot(face), plain(face.producer()), certificate(face)), fonts))
                .flatMap(List::stream)
                .toList();
    }

    private static Passage product(LabelFace face) {
        return new Passage(face.product(), BOLD, TITLE_MM, 2, false);
    }

    private Passage lot(LabelFace face) {
        return new Passage(captioned(captions.lot(), face.lotCode()), BOLD, BODY_MM, 3, true);
    }

    private Passage harvested(LabelFace face) {
        return new Passage(captioned(captions.harvested(), DATE.format(face.harvestedOn())), REGULAR, BODY_MM, 2, true);
    }

    private Passage netWeight(LabelFace face) {
        String weight = face.netWeight();
        return plain(weight == null ? "" : captioned(captions.netWeight(), heldTogether(weight)));
    }

    /** A third line if need be: a certificate without its last day says too much. */
    private static Passage certificate(LabelFace face) {
        return new Passage(Objects.requireNonNullElse(face.certificate(), ""), REGULAR, BODY_MM, 3, false);
    }

    private static Passage host(LabelFace face) {
        return new Passage(face.host(), BOLD, BODY_MM, 1, true);
    }

    private static Passage plain(String text) {
        return new Passage(text, REGULAR, BODY_MM, 2, false);
    }

    private static String heldTogether(String numberAndUnit) {
        return SPACE_BEFORE_UNIT.matcher(numberAndUnit).replaceAll(LabelFonts.NO_BREAK);
    }

    private static String captioned(String caption, String value) {
        return caption + ": " + value;
    }
}
