package vn.nhan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every manifest is one that the API server takes as it stands, and kustomize builds all of them and nothing else. */
class KubernetesManifestsTest {

    private static final Path BASE = Path.of("k8s/base");
    private static final Path OVERLAY = Path.of("k8s/overlays/example");

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: sample
              labels: {app: sample}
            spec:
              replicas: 3
              selector:
                matchLabels: {app: sample}
              template:
                spec:
                  containers:
                    - name: sample
                      env: [{name: A, value: "1"}]
                      ports: [{containerPort: 8080}]
                      readinessProbe: {httpGet: {path: /, port: 8080}}
            """;

    static Stream<Path> manifests() {
        return Stream.of(BASE, OVERLAY).flatMap(folder -> StrictManifests.files(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void manifestHoldsOnlyWhatKubernetesKnows(Path file) {
        assertThat(StrictManifests.parse(StrictManifests.text(file))).isNotEmpty();
    }

    @Test
    void soundDeploymentIsRead() {
        assertThatCode(() -> StrictManifests.parse(DEPLOYMENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicas: 3 -> replica: 3",
                "replicas: 3 -> replicas: '3'",
                "replicas: 3 -> replicas: 3\n  replicas: 4",
                "containerPort: 8080 -> containerport: 8080",
                "path: / -> pth: /",
                "value: \"1\" -> value: 1",
                "value: \"1\" -> value: true",
                "matchLabels: -> matchlabels:",
                "labels: {app: sample} -> labels: {app: 1.5}",
                "labels: {app: sample} -> additionalProperties: {app: sample}",
                "kind: Deployment -> kind: Deploymant",
                "apiVersion: apps/v1 -> apiVersion: app/v1",
            })
    void slipOfThePenIsRefused(String slip) {
        String[] change = slip.split(" -> ", 2);
        String wrong = DEPLOYMENT.replace(change[0], change[1]);

        assertThat(wrong).isNotEqualTo(DEPLOYMENT);
        assertThatThrownBy(() -> StrictManifests.parse(wrong)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void baseListsExactlyItsFiles() {
        Kustomization base = Kustomization.in(BASE);

        assertThat(base.resources()).containsExactlyInAnyOrderElementsOf(names(BASE));
        assertThat(base.namespace()).as("an overlay chooses it").isNull();
    }

    @Test
    void overlayListsExactlyItsFilesBesideTheBase() {
        Kustomization overlay = Kustomization.in(OVERLAY);
        List<String> listed = Stream.concat(overlay.resources().stream(), overlay.patchFiles().stream())
                .toList();

        assertThat(listed).contains("../../base").doesNotHaveDuplicates();
        assertThat(listed.stream().filter(entry -> !entry.equals("../../base")))
                .containsExactlyInAnyOrderElementsOf(names(OVERLAY));
    }

    @Test
    void overlayChangesOnlyWhatTheBaseHas() {
        List<String> known = StrictManifests.in(BASE).stream()
                .map(KubernetesManifestsTest::identity)
                .toList();

        assertThat(patches()).isNotEmpty().allSatisfy(patch -> assertThat(known).contains(identity(patch)));
    }

    @Test
    void overlaySetsOnlySettingsOfTheBase() {
        assertThat(patches().stream().filter(ConfigMap.class::isInstance))
                .isNotEmpty()
                .allSatisfy(patch -> {
                    assertThat(settings(StrictManifests.in(BASE))).containsAll(settings(List.of(patch)));
                });
    }

    private static List<HasMetadata> patches() {
        return Kustomization.in(OVERLAY).patchFiles().stream()
                .map(name -> StrictManifests.text(OVERLAY.resolve(name)))
                .flatMap(yaml -> StrictManifests.parse(yaml).stream())
                .toList();
    }

    private static List<String> settings(List<HasMetadata> manifests) {
        return manifests.stream()
                .filter(ConfigMap.class::isInstance)
                .flatMap(manifest -> ((ConfigMap) manifest).getData().keySet().stream())
                .toList();
    }

    private static List<String> names(Path folder) {
        return StrictManifests.files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    private static String identity(HasMetadata manifest) {
        return manifest.getApiVersion() + " " + manifest.getKind() + " "
                + manifest.getMetadata().getName();
    }
}
