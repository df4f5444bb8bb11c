package vn.nhan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.scheduling.v1.PriorityClass;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one manifest says of another is true: selectors find pods, names exist, keys are documented. */
class ManifestReferencesTest {

    /** A row of the settings tables in k8s/README.md: | `object` | `KEY` | meaning |. */
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([A-Z0-9_]+)` \\|");

    private final Workloads base = Workloads.ofBase();

    @Test
    void deploymentSelectsItsOwnPodsAlone() {
        assertThat(base.all(Deployment.class)).allSatisfy(deployment -> {
            assertThat(base.selected(deployment.getSpec().getSelector()))
                    .containsExactly(deployment.getSpec().getTemplate());
        });
    }

    @Test
    void disruptionBudgetCoversEveryDeploymentAndLeavesRoomToDrain() {
        assertThat(base.all(PodDisruptionBudget.class))
                .hasSameSizeAs(base.all(Deployment.class))
                .allSatisfy(budget -> {
                    String name = budget.getMetadata().getName();
                    assertThat(base.selected(budget.getSpec().getSelector()))
                            .containsExactly(
                                    base.named(Deployment.class, name).getSpec().getTemplate());
                    if (budget.getSpec().getMinAvailable() != null) {
                        int leastReplicas = base.named(HorizontalPodAutoscaler.class, name)
                                .getSpec()
                                .getMinReplicas();
                        assertThat(budget.getSpec().getMinAvailable().getIntVal())
                                .isLessThan(leastReplicas);
                    }
                });
    }

    @Test
    void autoscalerAloneDecidesTheReplicasOfItsDeployment() {
        assertThat(base.all(HorizontalPodAutoscaler.class)).hasSize(2).allSatisfy(autoscaler -> {
            var target = autoscaler.getSpec().getScaleTargetRef();
            assertThat(target.getApiVersion() + " " + target.getKind()).isEqualTo("apps/v1 Deployment");
            assertThat(base.named(Deployment.class, target.getName()).getSpec().getReplicas())
                    .isNull();
        });
        assertThat(base.named(Deployment.class, "nhan-worker").getSpec().getReplicas())
                .isGreaterThan(1);
    }

    @Test
    void podsReferToWhatTheBaseHas() {
        assertThat(base.pods()).allSatisfy(pod -> {
            base.named(ServiceAccount.class, pod.getSpec().getServiceAccountName());
            assertThat(pod.getSpec().getContainers().get(0).getEnvFrom())
                    .singleElement()
                    .satisfies(source ->
                            base.named(ConfigMap.class, source.getConfigMapRef().getName()));
        });
        var resolver = base.named(Deployment.class, "nhan-resolver").getSpec().getTemplate();
        base.named(PriorityClass.class, resolver.getSpec().getPriorityClassName());
    }

    @Test
    void onlyTheMigrationKnowsTheOwnerOfTheDatabase() {
        var migrate = base.named(Job.class, "nhan-migrate").getSpec().getTemplate();

        assertThat(secrets(List.of(migrate)))
                .extracting(SecretKeySelector::getName)
                .containsOnly("nhan-database-owner");
        assertThat(secrets(base.serving()))
                .extracting(SecretKeySelector::getName)
                .containsOnly("nhan-database", "nhan-storage", "nhan-keys", "nhan-mail", "nhan-first-operator");
    }

    @Test
    void onlySecretsOfTheFirstOperatorAndTheMailServerMayBeMissing() {
        assertThat(secrets(base.pods())).allSatisfy(secret -> {
            boolean optional = Boolean.TRUE.equals(secret.getOptional());
            assertThat(optional)
                    .isEqualTo(Set.of("nhan-first-operator", "nhan-mail").contains(secret.getName()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"k8s/base", "k8s/overlays/example"})
    void printedAddressesLeadToTheResolverAndBelongToNoProvince(String folder) {
        Workloads part = new Workloads(StrictManifests.in(Path.of(folder)));
        var settings = part.named(ConfigMap.class, "nhan-config").getData();
        String host = URI.create(settings.get("NHAN_SCAN_BASE_URL")).getHost();

        assertThat(settings.get("NHAN_NATIONAL_HOSTS").split(",")).contains(host);
        assertThat(part.named(Ingress.class, "nhan-resolver").getSpec().getRules())
                .extracting(IngressRule::getHost)
                .containsExactly(host);
    }

    @Test
    void secretKeyIsNamedAfterItsVariable() {
        assertThat(base.containers().stream().flatMap(container -> container.getEnv().stream()))
                .filteredOn(env -> env.getValueFrom() != null)
                .isNotEmpty()
                .allSatisfy(
                        env -> assertThat(env.getValueFrom().getSecretKeyRef().getKey())
                                .isEqualTo(env.getName()));
    }

    @Test
    void readmeListsExactlyTheKeysInUse() {
        Set<String> documented = DOCUMENTED
                .matcher(StrictManifests.text(Path.of("k8s/README.md")))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).containsExactlyInAnyOrderElementsOf(keysInUse());
    }

    private Set<String> keysInUse() {
        Stream<String> secret = secrets(base.pods()).stream().map(ref -> ref.getName() + " " + ref.getKey());
        Stream<String> config = base.named(ConfigMap.class, "nhan-config").getData().keySet().stream()
                .map(key -> "nhan-config " + key);
        return Stream.concat(secret, config).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<SecretKeySelector> secrets(List<PodTemplateSpec> pods) {
        return Workloads.containersOf(pods).stream()
                .map(Container::getEnv)
                .flatMap(List::stream)
                .filter(env -> env.getValueFrom() != null)
                .map(env -> env.getValueFrom().getSecretKeyRef())
                .toList();
    }
}
