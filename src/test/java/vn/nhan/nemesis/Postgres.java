package vn.nhan.nemesis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** The database server of a run, which can be killed and started again on the same data and port. */
final class Postgres {

    private final Path data;
    private final List<String> command;

    /** @param data its folder; it runs */
    Postgres(Path data) throws IOException {
        this.data = data;
        var line = Files.readString(Path.of("/proc", Long.toString(pid()), "cmdline"), StandardCharsets.UTF_8);
        this.command = Arrays.stream(line.split("\0")).toList();
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    }

    /** As a machine that loses its power: what was committed is there afterwards, and nothing else. */
    void kill() throws IOException, InterruptedException {
        var server = ProcessHandle.of(pid()).orElseThrow();
        var helpers = server.children().toList();
        server.destroyForcibly();
        try {
            server.onExit().get();
            for (var helper : helpers) {
                helper.destroyForcibly();
                helper.onExit().get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    void start() throws IOException {
        var again = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a namespace of its own nobody is.
            again.addAll(List.of("unshare", "-U"));
        }
        again.addAll(command);
        new ProcessBuilder(again)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("postgres.log").toFile()))
                .start();
    }
}
