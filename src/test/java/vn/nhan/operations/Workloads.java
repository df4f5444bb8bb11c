package vn.nhan.operations;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the base starts: the three Deployments and the migration Job. */
record Workloads(List<HasMetadata> manifests) {

    static Workloads ofBase() {
        return new Workloads(StrictManifests.in(Path.of("k8s/base")));
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return manifests.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(manifest -> manifest.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    List<PodTemplateSpec> serving() {
        return all(Deployment.class).stream()
                .map(deployment -> deployment.getSpec().getTemplate())
                .toList();
    }

    List<PodTemplateSpec> pods() {
        Stream<PodTemplateSpec> jobs =
                all(Job.class).stream().map(job -> job.getSpec().getTemplate());
        return Stream.concat(serving().stream(), jobs).toList();
    }

    List<Container> containers() {
        return containersOf(pods());
    }

    static List<Container> containersOf(List<PodTemplateSpec> pods) {
        return pods.stream()
                .flatMap(pod -> Stream.concat(
                        pod.getSpec().getContainers().stream(), pod.getSpec().getInitContainers().stream()))
                .toList();
    }

    /** The pods that a selector finds; {@code In} is the only operator understood. */
    List<PodTemplateSpec> selected(LabelSelector selector) {
        return pods().stream().filter(pod -> matches(selector, labels(pod))).toList();
    }

    static Map<String, String> labels(PodTemplateSpec pod) {
        return pod.getMetadata().getLabels();
    }

    private static boolean matches(LabelSelector selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
                && selector.getMatchExpressions().stream().allMatch(rule -> holds(rule, labels));
    }

    private static boolean holds(LabelSelectorRequirement rule, Map<String, String> labels) {
        if (!rule.getOperator().equals("In")) {
            throw new AssertionError("operator " + rule.getOperator());
        }
        return rule.getValues().contains(labels.get(rule.getKey()));
    }
}
