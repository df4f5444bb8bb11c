package vn.nhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class EmailAddressTest {

    @Test
    void onlyTheDomainIsWrittenSmall() {
        assertThat(EmailAddress.parse(" Nhan.Long@HTX.Example.VN ").value()).isEqualTo("Nhan.Long@htx.example.vn");
    }

    @Test
    void addressIsMaskedInLogs() {
        assertThat("account of " + EmailAddress.parse("nhan@example.vn")).isEqualTo("account of n•••@example.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nhan",
                "@example.vn",
                "nhan@",
                "nhan@vn",
                "a@b@example.vn",
                "nhan long@example.vn",
                "nhãn@example.vn",
                "nhan@-example.vn",
                "nhan@example..vn",
                "nhan@example.vn.",
                "nhan@exam_ple.vn",
                "<nhan@example.vn>",
                "nhan@example.vn\r\nBcc: x@example.vn"
            })
    void otherWritingIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.email-format");
    }

    @Test
    void longestAddressIs254Characters() {
        String domain = ("a".repeat(62) + ".").repeat(3);
        String longest = "n".repeat(62) + "@" + domain + "vn";

        assertThat(EmailAddress.parse(longest).value()).hasSize(254);
        assertThatThrownBy(() -> EmailAddress.parse("n" + longest)).hasMessage("identity.email-too-long");
        assertThatThrownBy(() -> EmailAddress.parse("n".repeat(65) + "@example.vn"))
                .hasMessage("identity.email-format");
    }
}
