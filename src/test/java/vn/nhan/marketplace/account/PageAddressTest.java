package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class PageAddressTest {

    private static final Set<String> POSTMART = Set.of("postmart.vn");

    @ParameterizedTest
    @CsvSource({
        "https://postmart.vn/nhan-long-p12, https://postmart.vn/nhan-long-p12",
        "'  https://www.Postmart.VN/nhan-long-p12#anh ', https://www.postmart.vn/nhan-long-p12",
        "postmart.vn/nhan?p=12, https://postmart.vn/nhan?p=12",
        "https://postmart.vn:443/a/../nhan, https://postmart.vn/nhan",
        "https://postmart.vn/nhãn-lồng, https://postmart.vn/nh%C3%A3n-l%E1%BB%93ng",
        "HTTPS://nongsan.postmart.vn/p/12, https://nongsan.postmart.vn/p/12"
    })
    void whatABrowserShowsIsTaken(String typed, String address) {
        assertThat(PageAddress.ofListing(POSTMART, typed)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({
        "http://postmart.vn/nhan, scheme",
        "javascript:alert(1), scheme",
        "'javascript://postmart.vn/%0aalert(1)', scheme",
        "'data:text/html,postmart.vn', scheme",
        "ftp://postmart.vn/nhan, scheme",
        "//postmart.vn/nhan, scheme",
        "https://postmart.vn@evil.example/nhan, keys",
        "https://user:pass@postmart.vn/nhan, keys",
        "https://postmart.vn/nhan?access_token=abc, keys",
        "https://postmart.vn/nhan?a=1&sessionid=abc, keys",
        "https://postmart.vn/nhan#token=abc, keys",
        "https://evil.example/postmart.vn, host",
        "https://postmart.vn.evil.example/nhan, host",
        "https://evilpostmart.vn/nhan, host",
        // The first letter o is Cyrillic.
        "https://pоstmart.vn/nhan, host",
        "https://xn--pstmart-uqf.vn/nhan, host",
        "https://postmart.vn/, front",
        "https://postmart.vn, front",
        "'https://postmart.vn\\@evil.example/nhan', format",
        "'https://postmart.vn/nhan long', format",
        "https:postmart.vn/nhan, format",
        "https:///nhan, format",
        "https://postmart.vn:8443/nhan, format",
        "nothing at all, format",
        "'', format"
    })
    void whatLeadsElsewhereIsRefused(String typed, String why) {
        assertThatThrownBy(() -> PageAddress.ofListing(POSTMART, typed))
                .isInstanceOf(InvalidValue.class)
                .extracting(refused -> ((InvalidValue) refused).code())
                .isEqualTo("page-address." + why);
    }

    @Test
    void whatIsTooLongIsRefused() {
        var path = "https://postmart.vn/";
        assertThat(PageAddress.ofListing(POSTMART, path + "a".repeat(PageAddress.LONGEST - path.length())))
                .isNotNull();
        assertThatThrownBy(() -> PageAddress.ofListing(POSTMART, path + "a".repeat(2_000)))
                .extracting(refused -> ((InvalidValue) refused).code())
                .isEqualTo("page-address.length");
    }

    /** In all the ways in which a browser still finds the machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/nhan",
                "https://10.0.0.1/nhan",
                "https://192.168.1.9/nhan",
                "https://169.254.169.254/latest",
                "https://2130706433/nhan",
                "https://0x7f.0.0.1/nhan",
                "https://0x7f000001/nhan",
                "https://[::1]/nhan",
                "https://[::ffff:127.0.0.1]/nhan",
                "https://localhost/nhan",
                "https://san.localhost/nhan",
                "https://may-chu/nhan",
                "https://router.lan/nhan",
                "https://db.internal/nhan",
                "https://san.local/nhan",
                "https://san..example/nhan",
                "https://-san.example/nhan"
            })
    void whatIsNotPublicIsNoFloor(String typed) {
        assertThatThrownBy(() -> PageAddress.anywhere(typed))
                .extracting(refused -> ((InvalidValue) refused).code())
                .isEqualTo("page-address.format");
    }

    @Test
    void aFloorThatNobodyListedMayBeAnywhereInPublic() {
        assertThat(PageAddress.anywhere("https://san.hungyen.example/htx"))
                .hasToString("https://san.hungyen.example/htx");
        assertThat(PageAddress.anywhere("https://nhãn.example/htx")).hasToString("https://xn--nhn-nla.example/htx");
    }
}
