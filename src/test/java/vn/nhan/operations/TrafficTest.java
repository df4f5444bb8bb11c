package vn.nhan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may reach a pod, and whom it may reach: people port 8080, the monitoring port 9000, nobody anything else. */
class TrafficTest {

    private final Workloads base = Workloads.ofBase();

    @Test
    void serviceLeadsToTheHttpPortOfItsRoleOrNowhere() {
        assertThat(base.all(Service.class))
                .extracting(service -> service.getMetadata().getName())
                .containsExactlyInAnyOrder("nhan-web", "nhan-resolver", "nhan-closed");
        assertThat(base.named(Service.class, "nhan-closed").getSpec().getSelector())
                .isEmpty();
        assertThat(List.of("nhan-web", "nhan-resolver")).allSatisfy(name -> {
            var spec = base.named(Service.class, name).getSpec();
            var pods = base.selected(new LabelSelectorBuilder()
                    .withMatchLabels(spec.getSelector())
                    .build());
            assertThat(pods)
                    .containsExactly(
                            base.named(Deployment.class, name).getSpec().getTemplate());
            assertThat(spec.getPorts()).singleElement().satisfies(port -> {
                assertThat(port.getPort()).isEqualTo(8080);
                assertThat(containerPort(pods.get(0), port.getTargetPort().getStrVal()))
                        .isEqualTo(8080);
            });
        });
    }

    @Test
    void noServiceOffersTheManagementPort() {
        assertThat(base.all(Service.class).stream().flatMap(service -> service.getSpec().getPorts().stream()))
                .allSatisfy(port -> {
                    assertThat(port.getPort()).isNotEqualTo(9000);
                    assertThat(port.getTargetPort().getValue()).isIn("http", 8080);
                });
    }

    @Test
    void ingressLeadsToItsRoleAndNeverRoutesQ() {
        assertThat(base.all(Ingress.class)).hasSize(2).allSatisfy(this::assertRoutesOnlyPublicPaths);
    }

    @Test
    void ingressOfTheOverlayNeverRoutesQEither() {
        var overlay = new Workloads(StrictManifests.in(Path.of("k8s/overlays/example")));

        assertThat(overlay.all(Ingress.class)).hasSize(2).allSatisfy(this::assertRoutesOnlyPublicPaths);
    }

    @Test
    void denialCoversEveryPod() {
        var deny = base.named(NetworkPolicy.class, "nhan-default-deny").getSpec();

        assertThat(base.selected(deny.getPodSelector())).hasSameSizeAs(base.pods());
    }

    @Test
    void everyPassageNamesItsPodsAndPeers() {
        assertThat(base.all(NetworkPolicy.class)).allSatisfy(policy -> {
            var spec = policy.getSpec();
            assertThat(base.selected(spec.getPodSelector())).isNotEmpty();
            assertThat(spec.getIngress())
                    .allSatisfy(rule -> assertThat(rule.getFrom()).isNotEmpty());
            assertThat(spec.getEgress())
                    .allSatisfy(rule -> assertThat(rule.getTo()).isNotEmpty());
        });
    }

    @Test
    void onlyThesePassagesAreOpen() {
        Map<String, String> passages = base.all(NetworkPolicy.class).stream()
                .collect(Collectors.toMap(policy -> policy.getMetadata().getName(), TrafficTest::passage));

        assertThat(passages)
                .isEqualTo(Map.of(
                        "nhan-default-deny", "[Ingress, Egress] [] []",
                        "nhan-to-dns", "[Egress] [] [UDP 53, TCP 53]",
                        "nhan-to-postgresql", "[Egress] [] [TCP 5432]",
                        "nhan-to-object-storage", "[Egress] [] [TCP 443, TCP 9000]",
                        "nhan-to-mail-server", "[Egress] [] [TCP 587]",
                        "nhan-from-ingress-controller", "[Ingress] [TCP 8080] []",
                        "nhan-from-monitoring", "[Ingress] [TCP 9000] []"));
    }

    private static String passage(NetworkPolicy policy) {
        var spec = policy.getSpec();
        var in = spec.getIngress().stream().flatMap(rule -> rule.getPorts().stream());
        var out = spec.getEgress().stream().flatMap(rule -> rule.getPorts().stream());
        return spec.getPolicyTypes() + " " + ports(in) + " " + ports(out);
    }

    private static List<String> ports(Stream<NetworkPolicyPort> ports) {
        return ports.map(port -> port.getProtocol() + " " + port.getPort().getIntVal())
                .toList();
    }

    private void assertRoutesOnlyPublicPaths(Ingress ingress) {
        var spec = ingress.getSpec();
        assertThat(spec.getDefaultBackend()).isNull();
        assertThat(spec.getRules()).isNotEmpty().allSatisfy(rule -> {
            Map<String, String> routes = rule.getHttp().getPaths().stream()
                    .collect(Collectors.toMap(HTTPIngressPath::getPath, TrafficTest::backend));
            assertThat(routes)
                    .isEqualTo(Map.of("/", ingress.getMetadata().getName() + ":http", "/q", "nhan-closed:http"));
            assertThat(spec.getTls().get(0).getHosts()).contains(rule.getHost());
        });
    }

    private static String backend(HTTPIngressPath path) {
        assertThat(path.getPathType()).isEqualTo("Prefix");
        var service = path.getBackend().getService();
        return service.getName() + ":" + service.getPort().getName();
    }

    private static int containerPort(PodTemplateSpec pod, String name) {
        return pod.getSpec().getContainers().get(0).getPorts().stream()
                .filter(port -> port.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getContainerPort();
    }
}
