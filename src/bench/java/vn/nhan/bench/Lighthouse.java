package vn.nhan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.nhan.testing.Chromium;

/** Google's Lighthouse with its mobile preset, where npm and a Chromium are at hand. It comes for this run and goes with it. */
final class Lighthouse {

    private static final String PACKAGE = "lighthouse@12";
    private static final int ENOUGH = 95;
    private static final long MINUTES = 5;

    private Lighthouse() {}

    /** @throws BenchFailure when performance or accessibility is below 95 */
    static void look(Path folder, String address) throws IOException, InterruptedException {
        var npm = found("npm");
        var chromium = Chromium.find();
        if (npm.isEmpty() || chromium.isEmpty()) {
            skipped("no npm or no Chromium on this machine");
            return;
        }
        var tools = Files.createDirectories(folder.resolve("lighthouse"));
        var install = List.of(
                npm.get().toString(), "install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", PACKAGE);
        if (!ran(tools, install, Map.of("PUPPETEER_SKIP_DOWNLOAD", "1"))) {
            skipped("npm could not fetch it; see target/bench/lighthouse.log");
            return;
        }
        report(tools, address, chromium.get());
    }

    private static void report(Path tools, String address, Path chromium) throws IOException, InterruptedException {
        var result = tools.resolve("report.json");
        var look = List.of(
                tools.resolve("node_modules/.bin/lighthouse").toString(),
                address,
                "--quiet",
                "--only-categories=performance,accessibility",
                "--output=json",
                "--output-path=" + result,
                "--chrome-flags=--headless --no-sandbox --disable-gpu");
        if (!ran(tools, look, Map.of("CHROME_PATH", chromium.toString())) || !Files.exists(result)) {
            skipped("it could not look at the page; see target/bench/lighthouse.log");
            return;
        }
        var categories = new ObjectMapper().readTree(result.toFile()).get("categories");
        var performance = Math.round(categories.at("/performance/score").asDouble() * 100);
        var accessibility = Math.round(categories.at("/accessibility/score").asDouble() * 100);
        System.out.printf("lighthouse, mobile: performance %d, accessibility %d%n", performance, accessibility);
        if (Math.min(performance, accessibility) < ENOUGH) {
            throw new BenchFailure("lighthouse gives less than " + ENOUGH);
        }
    }

    private static void skipped(String why) {
        System.out.println("lighthouse: skipped, " + why);
    }

    private static boolean ran(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var log = Files.createDirectories(Path.of("target", "bench")).resolve("lighthouse.log");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var process = builder.start();
        if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            return process.exitValue() == 0;
        }
        process.destroyForcibly();
        return false;
    }

    private static Optional<Path> found(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
