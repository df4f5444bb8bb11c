package vn.nhan.running;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, with the memory and the options of the container image, so that neither side has an advantage. */
public final class Child implements AutoCloseable {

    /** Those of the Dockerfile; three eighths of its 512 MB are heap. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** @param arguments what follows the options: settings, then {@code -jar …} or a main class and its arguments */
    public static Child start(String name, List<String> arguments) throws IOException {
        return start(name, List.of(), arguments);
    }

    /** @param under a command that runs the JVM, such as {@code nice -n 10}; empty for none */
    public static Child start(String name, List<String> under, List<String> arguments) throws IOException {
        var log = Files.createDirectories(Path.of("target", "processes")).resolve(name + ".log");
        var command = new ArrayList<>(under);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return new Child(name, builder.start(), log);
    }

    /** A port that was free a moment ago: another process cannot tell us which one it chose. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** @throws NotRunning when it ends, or has not answered 200 within two minutes; with the end of its log */
    public Child awaitOk(String address) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(100)) {
            if (!process.isAlive()) {
                throw new NotRunning(name + " ended with " + process.exitValue() + "\n" + endOfLog());
            }
            if (answersOk(client, request)) {
                return this;
            }
        }
        throw new NotRunning(name + " is not ready at " + address + "\n" + endOfLog());
    }

    private static boolean answersOk(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String endOfLog() throws IOException {
        var lines = log();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    public List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    /** Resident memory in MB as Linux counts it; nothing on systems without {@code /proc}. */
    public OptionalLong residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    /**
     * Until it has done what it was started for.
     *
     * @return its log
     * @throws NotRunning when it takes longer, or fails
     */
    public List<String> awaitEnd(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new NotRunning(name + " has not come to its end\n" + endOfLog());
        }
        return log();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9}: it is told nothing, and can finish nothing. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Nothing of it moves, and it does not know: as a machine that is put to sleep. */
    public void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void go() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
