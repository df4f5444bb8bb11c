package vn.nhan.tenant.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an operator's own folder: every {@code *.yaml} directly in it, logos below it. */
record FolderFiles(Path folder) implements FileSource {

    @Override
    public List<String> names(FileProblems problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            problems.add("", "not-folder");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml") && !name.equals(ShippedFiles.INDEX))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String listing() {
        return folder.toString();
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public String label(String name) {
        return folder.resolve(name).toString();
    }
}
