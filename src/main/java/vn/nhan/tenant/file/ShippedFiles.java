package vn.nhan.tenant.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files within the application, on the class path below one folder. A class path cannot be listed in a way that
 * holds for folders, plain jars and Quarkus' own class loaders alike, so {@code provinces.yaml} names them.
 */
record ShippedFiles(String root) implements FileSource {

    static final String INDEX = "provinces.yaml";

    @Override
    public List<String> names(FileProblems problems) throws IOException {
        Optional<byte[]> index = read(INDEX);
        if (index.isEmpty()) {
            problems.add("", "missing");
            return List.of();
        }
        return StrictYaml.read(index.get(), Index.class, problems).stream()
                .flatMap(read -> read.provinces().stream())
                .map(slug -> slug + ".yaml")
                .toList();
    }

    @Override
    public String listing() {
        return label(INDEX);
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        try (InputStream file = ShippedFiles.class.getClassLoader().getResourceAsStream(root + "/" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        }
    }

    @Override
    public String label(String name) {
        return root + "/" + name;
    }

    record Index(List<String> provinces) {}
}
