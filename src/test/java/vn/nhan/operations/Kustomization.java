package vn.nhan.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code kustomization.yaml} that this project uses; any other is refused when it is read. */
record Kustomization(
        String apiVersion,
        String kind,
        @Nullable String namespace,
        List<String> resources,
        @Nullable List<Image> images,
        @Nullable List<Patch> patches) {

    record Image(
            String name,
            @Nullable String newName,
            @Nullable String newTag,
            @Nullable String digest) {}

    record Patch(String path) {}

    static Kustomization in(Path folder) {
        return StrictManifests.read(folder.resolve("kustomization.yaml"), Kustomization.class);
    }

    List<String> patchFiles() {
        return Objects.requireNonNullElse(patches, List.<Patch>of()).stream()
                .map(Patch::path)
                .toList();
    }
}
