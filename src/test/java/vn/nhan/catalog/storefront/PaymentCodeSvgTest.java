package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.money.VietQr;
import vn.nhan.testing.SvgCode;

/** The account is the sample of NAPAS's specification. */
class PaymentCodeSvgTest {

    private static final VietQr STATIC = VietQr.toAccount("970403", "0011012345678");

    @Test
    void drawnCodeIsReadBackToTheLastObject() {
        assertThat(VietQr.parse(SvgCode.read(drawn(STATIC)))).isEqualTo(STATIC);
    }

    @Test
    void worksForTheGoldenCodesOfTheStandard() {
        var bill = "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN"
                + "62340107NPS68690819thanh toan don hang63042E2E";
        var longan = "00020101021238570010A00000072701270006970405011315002051234560208QRIBFTTA530370454062500005802VN"
                + "62210817HY2607A NHAN LONG6304ED3B";

        assertThat(SvgCode.read(drawn(VietQr.parse(bill)))).isEqualTo(bill);
        assertThat(SvgCode.read(drawn(VietQr.parse(longan)))).isEqualTo(longan);
    }

    @Property(seed = "704", tries = 30)
    void everyAmountIsReadBack(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long dong) {
        var code = new VietQr(
                "970403", "0011012345678", false, true, new Dong(dong), null, null, VietQr.ascii("Nhãn lồng"));
        assertThat(VietQr.parse(SvgCode.read(drawn(code)))).isEqualTo(code);
    }

    @Test
    void lookIsThatOfNoLabel() {
        assertThat(drawn(STATIC))
                .contains("Mã thanh toán", "không phải mã truy xuất", "#0b3d91")
                .doesNotContain("style=");
    }

    private static String drawn(VietQr code) {
        return new PaymentCodeSvg(code, "Mã thanh toán", "không phải mã truy xuất", "Ngân hàng · HTX <Xanh>", "1 ₫")
                .draw();
    }
}
