package vn.nhan.business.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class WebsiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://htx.example", "https://www.htx-nhan.example/san-pham?x=1", " https://a.bc "})
    void addressesOfSitesAreTaken(String typed) {
        assertThat(Website.parse(typed).value()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://htx.example",
                "javascript:alert(1)",
                "htx.example",
                "https://localhost",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://htx.example:8443",
                "https://ai@htx.example",
                "https://htx.example/nhãn",
                "https://htx .example",
                "https:///x"
            })
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> Website.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("profile.website-format");
    }

    @Property(seed = "443", tries = 2_000)
    void anyTextIsTakenOrRefusedPolitely(@ForAll String text) {
        try {
            assertThat(Website.parse(text).value()).startsWith("https://");
        } catch (InvalidValue refused) {
            assertThat(refused.code()).isEqualTo("profile.website-format");
        }
    }
}
