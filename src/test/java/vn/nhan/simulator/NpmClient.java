package vn.nhan.simulator;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A marketplace's client as it is published, with a script of ours that drives it: nobody who wrote a simulator wrote what
 * asks it there. Lies in {@code src/test/npm}; its packages come once, into {@code target}.
 */
public final class NpmClient {

    private static final long MINUTES = 3;

    private final Path folder;

    private NpmClient(Path folder) {
        this.folder = folder;
    }

    /** Empty, with a sentence why, where there is no Node or its packages can't be had. */
    public static Optional<NpmClient> of(String name) throws IOException, InterruptedException {
        var npm = found("npm");
        if (npm.isEmpty() || found("node").isEmpty()) {
            return none(name, "there is no Node on this machine");
        }
        var folder = Files.createDirectories(Path.of("target", "npm", name));
        for (var file : List.of("package.json", "package-lock.json", "drive.mjs")) {
            Files.copy(Path.of("src", "test", "npm", name, file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var install = List.of(npm.get(), "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return Files.isDirectory(folder.resolve("node_modules")) || ran(folder, install, Map.of()).isPresent()
                ? Optional.of(new NpmClient(folder))
                : none(name, "npm could not fetch its packages");
    }

    /** What the script says. */
    public List<String> drive(Map<String, String> environment) throws IOException, InterruptedException {
        return ran(folder, List.of("node", "drive.mjs"), environment)
                .orElseThrow(() -> new IllegalStateException("the script failed; see " + folder + "/said.txt"));
    }

    private static Optional<NpmClient> none(String name, String why) {
        System.out.println("The npm client of " + name + " was not tried: " + why + ".");
        return Optional.empty();
    }

    private static Optional<List<String>> ran(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return Optional.empty();
        }
        return process.exitValue() == 0
                ? Optional.of(Files.readAllLines(said, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Optional<String> found(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
