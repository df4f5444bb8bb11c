package vn.nhan.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionReadinessTest {

    private static final Map<String, String> SAFE = Map.of(
            "nhan.crypto.master-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "nhan.scan-base-url", "https://q.nhan.example");

    @Test
    void safeSettingsHaveNoProblems() {
        assertThat(problems(Map.of())).isEmpty();
    }

    @Test
    void demoKeyPlainCookiesAndEmbeddedServersAreEachNamed() {
        assertThat(problems(Map.of(
                        "nhan.crypto.master-key", "demo",
                        "nhan.cookies.secure", "false",
                        "nhan.scan-base-url", "http://q.nhan.example",
                        "nhan.embedded", "true",
                        "nhan.messages", "page",
                        "nhan.demo", "true")))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "nhan.crypto.master-key",
                        "nhan.cookies.secure",
                        "nhan.scan-base-url",
                        "nhan.embedded",
                        "nhan.messages",
                        "nhan.demo");
    }

    @Test
    void missingSecretIsAProblem() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(NhanConfig.class)
                .build()
                .getConfigMapping(NhanConfig.class);
        assertThat(ProductionReadiness.settingProblems(config)).anyMatch(problem -> problem.contains("missing"));
    }

    private static java.util.List<String> problems(Map<String, String> changed) {
        var settings = new HashMap<>(SAFE);
        settings.putAll(changed);
        var config = new SmallRyeConfigBuilder()
                .withMapping(NhanConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(NhanConfig.class);
        return ProductionReadiness.settingProblems(config);
    }
}
