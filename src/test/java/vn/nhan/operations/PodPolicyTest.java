package vn.nhan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a pod of ours must be: restricted (Kubernetes Pod Security Standards), bounded, observed, polite at its end. */
class PodPolicyTest {

    private final Workloads workloads = Workloads.ofBase();

    @Test
    void threeRolesAndTheMigrationRun() {
        assertThat(workloads.all(Deployment.class).stream()
                        .map(d -> d.getMetadata().getName()))
                .containsExactlyInAnyOrder("nhan-web", "nhan-resolver", "nhan-worker");
        assertThat(workloads.all(Job.class).stream().map(j -> j.getMetadata().getName()))
                .containsExactly("nhan-migrate");
    }

    @Test
    void deploymentPlaysTheRoleOfItsName() {
        assertThat(workloads.all(Deployment.class)).allSatisfy(deployment -> {
            Container container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
            assertThat("nhan-" + setting(container, "NHAN_ROLES"))
                    .isEqualTo(deployment.getMetadata().getName());
        });
    }

    @Test
    void everyServingContainerIsProbedOnTheManagementPort() {
        assertThat(Workloads.containersOf(workloads.serving())).hasSize(3).allSatisfy(container -> {
            assertProbed(container.getStartupProbe(), "/q/health/started");
            assertProbed(container.getReadinessProbe(), "/q/health/ready");
            assertProbed(container.getLivenessProbe(), "/q/health/live");
            assertThat(container.getPorts())
                    .anyMatch(port -> port.getName().equals("management") && port.getContainerPort() == 9000);
        });
    }

    @Test
    void memoryIsReservedInFullAndBounded() {
        assertThat(workloads.containers()).allSatisfy(container -> {
            var resources = container.getResources();
            assertThat(resources.getLimits().get("memory")).isIn(new Quantity("512Mi"), new Quantity("768Mi"));
            assertThat(resources.getRequests())
                    .containsEntry("memory", resources.getLimits().get("memory"));
            assertThat(resources.getRequests()).containsKey("cpu");
        });
    }

    @Test
    void containerCanNeitherGainRightsNorWriteOutsideTmp() {
        assertThat(workloads.containers()).allSatisfy(container -> {
            var context = container.getSecurityContext();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(context.getCapabilities().getAdd()).isEmpty();
            assertThat(context.getPrivileged()).isNull();
            assertThat(container.getVolumeMounts().stream()
                            .filter(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                            .map(VolumeMount::getMountPath))
                    .containsExactly("/tmp");
        });
    }

    @Test
    void podIsUnprivilegedAndHoldsNoClusterToken() {
        assertThat(workloads.pods()).hasSize(4).allSatisfy(pod -> {
            var spec = pod.getSpec();
            assertThat(spec.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(spec.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(spec.getAutomountServiceAccountToken()).isFalse();
            assertThat(spec.getEnableServiceLinks()).isFalse();
            assertThat(spec.getHostNetwork()).isNull();
            assertThat(spec.getVolumes())
                    .filteredOn(volume -> volume.getSecret() == null)
                    .singleElement()
                    .satisfies(volume ->
                            assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull());
        });
    }

    @Test
    void podsRunAsTheUserOfTheImage() {
        String dockerfile = StrictManifests.text(Path.of("Dockerfile"));

        assertThat(workloads.pods()).allSatisfy(pod -> {
            var context = pod.getSpec().getSecurityContext();
            assertThat(dockerfile)
                    .containsPattern("(?m)^USER %d:%d$".formatted(context.getRunAsUser(), context.getRunAsGroup()));
        });
    }

    @Test
    void everyContainerRunsTheSameNamedVersion() {
        List<String> images = workloads.containers().stream()
                .map(Container::getImage)
                .distinct()
                .toList();

        assertThat(images).singleElement().asString().matches("nhan:\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void podOutlivesItsLastRequests() {
        String timeout =
                workloads.named(ConfigMap.class, "nhan-config").getData().get("QUARKUS_SHUTDOWN_TIMEOUT");
        long shutdown = Duration.parse("PT" + timeout).toSeconds();

        assertThat(workloads.serving()).allSatisfy(pod -> {
            long sleep = pod.getSpec()
                    .getContainers()
                    .get(0)
                    .getLifecycle()
                    .getPreStop()
                    .getSleep()
                    .getSeconds();
            assertThat(sleep).isBetween(5L, 15L);
            assertThat(pod.getSpec().getTerminationGracePeriodSeconds()).isEqualTo(60L);
            assertThat(sleep + shutdown).isLessThan(60);
        });
    }

    @Test
    void replicasSpreadOverZonesAndHosts() {
        assertThat(workloads.serving()).allSatisfy(pod -> {
            var constraints = pod.getSpec().getTopologySpreadConstraints();
            assertThat(constraints)
                    .extracting("topologyKey")
                    .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
            assertThat(constraints).allSatisfy(constraint -> {
                assertThat(constraint.getLabelSelector().getMatchLabels()).isEqualTo(Workloads.labels(pod));
            });
        });
    }

    private static void assertProbed(Probe probe, String path) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
    }

    private static String setting(Container container, String name) {
        return container.getEnv().stream()
                .filter(env -> env.getName().equals(name))
                .map(EnvVar::getValue)
                .findFirst()
                .orElseThrow();
    }
}
