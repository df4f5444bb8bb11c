package vn.nhan.platform.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.FailureKind;

class DigitalLinkTest {

    private static final Gtin LONGAN = Gtin.parse("9521234543213");
    private static final Gln PACKING_HOUSE = Gln.parse("9521321000018");

    @Test
    void pathNamesGoodsLotAndPiece() {
        assertThat(DigitalLink.ofGtin(LONGAN)
                        .lot(LotNumber.parse("HY2607A"))
                        .serial("0001F3")
                        .canonicalPath())
                .isEqualTo("/01/09521234543213/10/HY2607A/21/0001F3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/01/09521234543213",
                "/01/09521234543213/10/HY2607A",
                "/01/09521234543213/22/2A/10/HY2607A/21/0001F3",
                "/01/09521234543213/21/0001F3",
                "/01/09521234543213/10/HY2607A?422=704&7007=260718",
                "/414/9521321000018",
                "/414/9521321000018/254/A07",
                "/417/9521321000018",
                "/00/952123454321345678"
            })
    void canonicalAddressIsReadAndWrittenUnchanged(String address) {
        assertThat(DigitalLink.parse(address).canonicalPathAndQuery()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/01/9521234543213/10/HY2607A, /01/09521234543213/10/HY2607A",
        "/01/614141000036, /01/00614141000036",
        "/01/96385074/, /01/00000096385074",
        "HTTPS://Q.Example.VN/01/9521234543213#top, /01/09521234543213",
        "/01/09521234543213/10/HY%32607A, /01/09521234543213/10/HY2607A",
        "/01/09521234543213/10/A+B, /01/09521234543213/10/A%2BB"
    })
    void otherSpellingsLeadToOneAddress(String address, String canonical) {
        assertThat(DigitalLink.parse(address).canonicalPath()).isEqualTo(canonical);
    }

    @Test
    void slashInsideALotIsPartOfTheLot() {
        assertThat(DigitalLink.parse("/01/09521234543213/10/A%2F21%2F7"))
                .isEqualTo(new DigitalLink.TradeItem(LONGAN, null, "A/21/7", null, LinkAttributes.none()));
    }

    @Test
    void attributesAreReadAndForeignQueryKeysIgnored() {
        DigitalLink link = DigitalLink.parse(
                "/01/09521234543213/10/HY2607A?linkType=gs1:pip&7007=260718260720;422=704&3103=000500&240=X&utm=%ZZ&");
        assertThat(link.attributes().values())
                .isEqualTo(Map.of("7007", "260718260720", "422", "704", "3103", "000500", "240", "X"));
        assertThat(link.attributes().get("422")).contains("704");
    }

    @Test
    void factoriesCoverEveryKey() {
        assertThat(DigitalLink.ofLocation(PACKING_HOUSE).canonicalPath()).isEqualTo("/414/9521321000018");
        assertThat(DigitalLink.ofParty(PACKING_HOUSE).canonicalPath()).isEqualTo("/417/9521321000018");
        assertThat(DigitalLink.ofSscc(Sscc.parse("952123454321345678")).canonicalPath())
                .isEqualTo("/00/952123454321345678");
    }

    @ParameterizedTest
    @CsvSource({
        "'', gs1.link-shape",
        "/, gs1.link-shape",
        "01/09521234543213, gs1.link-shape",
        "/01, gs1.link-shape",
        "/01/09521234543213/10, gs1.link-shape",
        "/01/09521234543213/10//, gs1.link-value",
        "/p/09521234543213, gs1.link-key",
        "/8006/09521234543213, gs1.link-key",
        "/01/09521234543213/254/A07, gs1.link-key",
        "/417/9521321000018/254/A07, gs1.link-key",
        "/01/09521234543213/21/7/10/HY2607A, gs1.link-order",
        "/01/09521234543213/10/HY2607A/22/2A, gs1.link-order",
        "/01/09521234543213/10/A/10/B, gs1.link-order",
        "/01/09521234543213/10/A%, gs1.link-encoding",
        "/01/09521234543213/10/A%4, gs1.link-encoding",
        "/01/09521234543213/10/ŁB, gs1.link-encoding",
        "/01/09521234543213/10/A%G0, gs1.link-encoding",
        "/01/09521234543213/10/%C3, gs1.link-encoding",
        "/01/09521234543213/10/%C0%AF, gs1.link-encoding",
        "/01/09521234543213/10/nhãn, gs1.link-encoding",
        "/01/09521234543213/10/nh%C3%A3n, gs1.link-value",
        "/01/09521234543213/10/A B, gs1.link-value",
        "/01/09521234543213/10/%2E%2E, gs1.link-value",
        "/01/09521234543213/10/HY2607A0123456789ABCD, gs1.link-value",
        "/01/09521234543214, gs1.gtin-check-digit",
        "/01/952123454321, gs1.gtin-check-digit",
        "/01/95212345432, gs1.gtin-digits",
        "/01/0952%20234543213, gs1.gtin-digits",
        "/01/2001234567893, gs1.gtin-restricted",
        "/414/9521321000019, gs1.gln-check-digit",
        "/00/952123454321345675, gs1.sscc-check-digit",
        "/01/09521234543213?10=HY2607A, gs1.link-attribute",
        "/01/09521234543213?17=261332, gs1.link-attribute",
        "/01/09521234543213?15=260230, gs1.link-attribute",
        "/01/09521234543213?7007=260700, gs1.link-attribute",
        "/01/09521234543213?422=VN, gs1.link-attribute",
        "/01/09521234543213?422, gs1.link-attribute",
        "/01/09521234543213?422=704&422=156, gs1.link-attribute",
        "/01/09521234543213?3103=0.5, gs1.link-attribute",
        "/01/09521234543213?416=9521321000019, gs1.link-attribute",
        "/01/09521234543213?7030=VN, gs1.link-attribute",
        "/01/09521234543213?123456=7, gs1.link-attribute"
    })
    void faultyAddressIsMalformedForOneReason(String address, String code) {
        assertThatThrownBy(() -> DigitalLink.parse(address)).isInstanceOfSatisfying(Gs1Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.kind()).isEqualTo(FailureKind.MALFORMED);
        });
    }

    @Test
    void monthWithoutDayIsABestBeforeDate() {
        assertThat(DigitalLink.parse("/01/09521234543213?15=261200")
                        .attributes()
                        .get("15"))
                .contains("261200");
    }

    @Test
    void endlessAddressIsRefusedUnread() {
        String endless = "/01/09521234543213?" + "utm=x&".repeat(500);
        assertThatThrownBy(() -> DigitalLink.parse(endless)).hasMessage("gs1.link-shape");
    }
}
