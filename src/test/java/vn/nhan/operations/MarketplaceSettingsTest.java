package vn.nhan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.marketplace.MarketplaceConfig;

/** Applications at marketplaces get from the Secret to the platform. */
class MarketplaceSettingsTest {

    private static final Pattern SAMPLE = Pattern.compile("(?s)```properties\n(nhan\\.marketplace.*?)```");

    private final Workloads base = Workloads.ofBase();

    @ParameterizedTest
    @ValueSource(strings = {"nhan-web", "nhan-worker"})
    void thePodReadsThemWhereTheSecretIsMountedAndStartsWithoutIt(String name) {
        var pod = base.named(Deployment.class, name).getSpec().getTemplate().getSpec();
        var volume = pod.getVolumes().stream()
                .filter(one -> one.getSecret() != null)
                .collect(Collectors.toMap(one -> one.getName(), one -> one.getSecret()));
        var container = pod.getContainers().get(0);

        assertThat(volume).hasSize(1).hasEntrySatisfying("marketplaces", secret -> {
            assertThat(secret.getSecretName()).isEqualTo("nhan-marketplaces");
            assertThat(secret.getOptional()).isTrue();
        });
        var mount = container.getVolumeMounts().stream()
                .filter(one -> one.getName().equals("marketplaces"))
                .findFirst()
                .orElseThrow();
        assertThat(mount.getReadOnly()).isTrue();
        assertThat(container.getEnv())
                .filteredOn(env -> env.getName().equals("QUARKUS_CONFIG_LOCATIONS"))
                .singleElement()
                .satisfies(env -> assertThat(env.getValue()).isEqualTo(mount.getMountPath()));
    }

    @Test
    void theSampleNamesEveryMarketplaceThatAsksSellersAtItsPage() throws IOException {
        var sample = SAMPLE.matcher(StrictManifests.text(Path.of("k8s/README.md")));
        assertThat(sample.find()).isTrue();
        var settings = read(sample.group(1));

        assertThat(settings.applications().keySet()).isEqualTo(signIns());
        assertThat(settings.applications()).allSatisfy((channel, application) -> {
            assertThat(application.ids()).isNotEmpty();
            assertThat(application.secrets()).isNotEmpty();
        });
        assertThat(settings.applications().get("shopee").ids()).containsOnlyKeys("partner-id");
        assertThat(settings.callsPerSecond()).containsExactly(Map.entry("shopee", 20.0));
    }

    /** Those that are played in dev mode, less those that have no application. */
    private static Set<String> signIns() throws IOException {
        var shipped = new Properties();
        try (var file = MarketplaceConfig.class.getResourceAsStream("/application.properties")) {
            shipped.load(file);
        }
        return shipped.stringPropertyNames().stream()
                .map(Pattern.compile("%dev\\.nhan\\.marketplace\\.applications\\.([a-z]+)\\.secrets\\..*")::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static MarketplaceConfig read(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        var values = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
        return new SmallRyeConfigBuilder()
                .withMapping(MarketplaceConfig.class)
                .withSources(new PropertiesConfigSource(values, "sample", 100))
                .build()
                .getConfigMapping(MarketplaceConfig.class);
    }
}
