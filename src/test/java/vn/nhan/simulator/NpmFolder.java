package vn.nhan.simulator;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A folder of {@code src/test/npm} with its packages, which come once, into {@code target}. */
public final class NpmFolder {

    private static final long MINUTES = 3;
    private static final String LOCK = "package-lock.json";
    private static final String MARK = "installed";

    private NpmFolder() {}

    /**
     * Where it lies, with its packages; empty, with a sentence why, where there is no Node or its packages can't be had.
     *
     * @param script that lies there
     */
    public static Optional<Path> of(String name, String script) throws IOException, InterruptedException {
        var npm = found("npm");
        if (npm.isEmpty() || found("node").isEmpty()) {
            return none(name, "there is no Node on this machine");
        }
        var folder = Files.createDirectories(Path.of("target", "npm", name));
        for (var file : List.of("package.json", LOCK, script)) {
            Files.copy(
                    Path.of("src", "test", "npm", name, file),
                    folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return isInstalled(folder) || installed(folder, npm.get())
                ? Optional.of(folder)
                : none(name, "npm could not fetch its packages");
    }

    /** A folder that npm was broken off in is no good. */
    private static boolean isInstalled(Path folder) throws IOException {
        var mark = folder.resolve(MARK);
        return Files.exists(mark) && Files.mismatch(mark, folder.resolve(LOCK)) < 0;
    }

    private static boolean installed(Path folder, String npm) throws IOException, InterruptedException {
        var command = List.of(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return false;
        }
        if (process.exitValue() != 0) {
            return false;
        }
        Files.writeString(
                folder.resolve(MARK),
                Files.readString(folder.resolve(LOCK), StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        return true;
    }

    private static Optional<Path> none(String name, String why) {
        System.out.println("What npm has of " + name + " was not tried: " + why + ".");
        return Optional.empty();
    }

    private static Optional<String> found(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
