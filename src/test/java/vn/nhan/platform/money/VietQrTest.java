package vn.nhan.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.nhan.platform.problem.InvalidValue;

/** Golden codes: NAPAS "QR Format T&amp;C" v1.0, section 6; all account numbers are the specification's samples. */
class VietQrTest {

    private static final String BILL =
            "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN"
                    + "62340107NPS68690819thanh toan don hang63042E2E";
    private static final String CARD =
            "00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN63044F52";
    private static final String LONGAN =
            "00020101021238570010A00000072701270006970405011315002051234560208QRIBFTTA530370454062500005802VN"
                    + "62210817HY2607A NHAN LONG6304ED3B";
    private static final String ZERO_PADDED =
            "00020101021138530010A0000007270123000697040501090001000120208QRIBFTTA53037045802VN63040A22";

    @Example
    void codesOfTheSpecificationAreReadAndWrittenLetterForLetter() {
        var bill = VietQr.parse(BILL);
        assertThat(bill.amount()).isEqualTo(new Dong(180_000));
        assertThat(bill.bill()).isEqualTo("NPS6869");
        assertThat(bill.purpose()).isEqualTo("thanh toan don hang");
        assertThat(bill.payload()).isEqualTo(BILL);
        assertThat(VietQr.parse(CARD).card()).isTrue();
        assertThat(VietQr.parse(CARD).payload()).isEqualTo(CARD);
        assertThat(VietQr.parse(LONGAN).payload()).isEqualTo(LONGAN);
    }

    @Example
    void checksumIsTheOneOfTheStandard() {
        assertThat(Crc16.of("123456789")).isEqualTo("29B1");
    }

    @Example
    void checksumKeepsItsLeadingZero() {
        assertThat(VietQr.toAccount("970405", "000100012").payload()).isEqualTo(ZERO_PADDED);
    }

    @Example
    void specificationsOwnExampleWithAWrongInnerLengthIsRefusedThoughItsChecksumIsGood() {
        var example = "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5";
        assertThat(Crc16.of(example.substring(0, example.length() - 4))).isEqualTo("F4E5");
        assertThatThrownBy(() -> VietQr.parse(example))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("vietqr.malformed");
    }

    /** A good checksum alone says nothing: what stands inside is measured too. What is cut off or left over makes no object. */
    @Property(seed = "704")
    void wrongInnerLengthIsRefusedThoughTheChecksumIsGood(
            @ForAll("codes") VietQr code, @ForAll @IntRange(min = -3, max = 60) int by) {
        var length = code.number().length() + by;
        Assume.that(by != 0 && length > 0);
        var head = "0006" + code.bin() + "01";
        var open = code.payload().substring(0, code.payload().length() - 4);
        var at = open.indexOf(head) + head.length();
        var changed = open.substring(0, at) + "%02d".formatted(length) + open.substring(at + 2);
        assertThatThrownBy(() -> VietQr.parse(changed + Crc16.of(changed)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("vietqr.malformed");
    }

    @Example
    void smallLettersInTheChecksumAreRefused() {
        var lower = BILL.substring(0, BILL.length() - 4) + "2e2e";
        assertThatThrownBy(() -> VietQr.parse(lower)).hasMessage("vietqr.checksum");
    }

    @Example
    void namesAreFoldedToAsciiAndCut() {
        assertThat(VietQr.ascii("Đặng Thị Hoà")).isEqualTo("Dang Thi Hoa");
        assertThat(VietQr.ascii("Hợp tác xã Dịch vụ Nông nghiệp Xanh")).isEqualTo("Hop tac xa Dich vu Nong n");
        assertThat(VietQr.ascii("龙眼 nhãn")).isEqualTo("nhan");
    }

    @Example
    void nameWithMarksIsRefusedInACode() {
        assertThatThrownBy(() -> new VietQr("970405", "1", false, false, null, "Hoà", null, null))
                .isInstanceOf(InvalidValue.class);
    }

    @Property(seed = "704")
    void everyCodeIsReadBackAsWritten(@ForAll("codes") VietQr code) {
        assertThat(VietQr.parse(code.payload())).isEqualTo(code);
    }

    @Property(seed = "704")
    void oneChangedCharacterIsFound(@ForAll("codes") VietQr code, @ForAll int where, @ForAll int by) {
        var payload = code.payload();
        var at = Math.floorMod(where, payload.length());
        var other = (char) (' ' + Math.floorMod(payload.charAt(at) - ' ' + 1 + Math.floorMod(by, 94), 95));
        var changed = payload.substring(0, at) + other + payload.substring(at + 1);
        assertThatThrownBy(() -> VietQr.parse(changed)).isInstanceOf(InvalidValue.class);
    }

    @Property(seed = "704", tries = 2_000)
    void anyTextIsReadOrRefusedPolitely(@ForAll String text) {
        assertThatThrownBy(() -> VietQr.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Property(seed = "704", tries = 2_000)
    void anyTextMayBeFolded(@ForAll String text) {
        assertThat(VietQr.ascii(text)).matches("([!-~]([ -~]{0,23}[!-~])?)?");
    }

    @Provide
    Arbitrary<VietQr> codes() {
        var text = Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(25)
                .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(19),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, Dong.MAX).map(Dong::new).injectNull(0.5),
                        text,
                        text,
                        text)
                .as(VietQr::new);
    }
}
