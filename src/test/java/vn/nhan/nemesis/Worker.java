package vn.nhan.nemesis;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.nhan.running.Cable;
import vn.nhan.running.Service;
import vn.nhan.running.Stage;

/** A worker of the platform that bad things are done to. */
final class Worker {

    private static final Pattern PORT = Pattern.compile("(?<=//(?:127\\.0\\.0\\.1|localhost):)\\d+");

    private final Stage stage;
    private final String name;
    private final Map<String, String> settings;
    final Cable line;
    private Service running;
    private boolean isStopped;

    Worker(Stage stage, int number, Map<String, String> all) throws IOException {
        this.stage = stage;
        this.name = "worker-" + number;
        this.settings = new HashMap<>(all);
        var direct = PORT.matcher(settings.getOrDefault("quarkus.datasource.reactive.url", ""));
        if (!direct.find()) {
            throw new IllegalStateException("no local address");
        }
        line = stage.keep(new Cable(Integer.parseInt(direct.group())));
        settings.computeIfPresent(
                "quarkus.datasource.reactive.url",
                (key, address) -> PORT.matcher(address).replaceFirst(Integer.toString(line.port())));
        running = begin();
    }

    private Service begin() throws IOException {
        return Service.begin(stage, new Service.Part(name, "worker", List.of()), settings);
    }

    /** As {@code kill -9}, and another one takes its place. */
    void killAndReplace() throws IOException, InterruptedException {
        running.process().kill();
        running = begin();
        isStopped = false;
    }

    /** As a virtual machine that is moved: it knows nothing of the time that passes. */
    void stop() throws IOException, InterruptedException {
        running.process().pause();
        isStopped = true;
    }

    void go() throws IOException, InterruptedException {
        running.process().go();
        isStopped = false;
    }

    /** One that found no database when it started has ended; whoever runs it starts another. */
    void heal() throws IOException, InterruptedException {
        line.release();
        if (!running.process().isAlive()) {
            running = begin();
        }
        if (isStopped) {
            go();
        }
    }
}
