package vn.nhan.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A marketplace's client as it is published, with a script of ours that drives it: nobody who wrote a simulator wrote what
 * asks it there.
 */
public final class NpmClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MINUTES = 3;
    private static final String SCRIPT = "drive.mjs";

    private final Path folder;

    private NpmClient(Path folder) {
        this.folder = folder;
    }

    /** Empty, with a sentence why, where there is no Node or its packages can't be had. */
    public static Optional<NpmClient> of(String name) throws IOException, InterruptedException {
        return NpmFolder.of(name, SCRIPT).map(NpmClient::new);
    }

    /** What the script says, each line by what it is about. */
    public Map<String, JsonNode> drive(Map<String, String> environment) throws IOException, InterruptedException {
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder("node", SCRIPT)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the script failed; see " + said);
        }
        var told = new HashMap<String, JsonNode>();
        for (var line : Files.readAllLines(said, StandardCharsets.UTF_8)) {
            var one = JSON.readTree(line);
            told.put(one.path("what").asText(), one);
        }
        return told;
    }
}
