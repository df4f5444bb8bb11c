package vn.nhan.marketplace.shopee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.shopee.ShopeeSimulator;

/** A client that is published on npm sells on the simulator: nobody here wrote how it signs and what it expects. */
class ShopeeClientTest {

    private static final List<String> FILES = List.of("package.json", "package-lock.json", "sell.mjs");

    @Test
    void aPublishedClientSellsOnTheSimulator() throws IOException, InterruptedException {
        assumeTrue(isThere("node") && isThere("npm"), "skipped: no Node with npm on this machine");
        var folder = folder();
        assumeTrue(ran(folder, "npm", "ci", "--no-audit", "--no-fund") == 0, "skipped: npm could not fetch the client");
        try (var simulator = new ShopeeSimulator(0, Clock.systemUTC())) {
            simulator.countFrom(1_000_000);
            var exit = ran(
                    folder,
                    "node",
                    "sell.mjs",
                    simulator.base().toString(),
                    ShopeeSimulator.PARTNER_ID,
                    ShopeeSimulator.PARTNER_KEY,
                    ShopeeSimulator.SHOP_ID,
                    ShopeeSimulator.ACCESS_TOKEN,
                    ShopeeSimulator.REFRESH_TOKEN);
            var said = Files.readString(folder.resolve("node.log"));
            assertThat(exit).as(said).isZero();
            told(said);
            sold(simulator);
        }
    }

    private static void told(String said) throws IOException {
        var told = new ObjectMapper().readTree(said.lines().reduce("", (first, last) -> last));
        assertThat(told.path("longest").asInt()).isEqualTo(120);
        assertThat(told.path("name").asText()).isEqualTo("Gạo ST25 túi 5 kg 🌾");
        assertThat(told.path("status").asText()).isEqualTo("NORMAL");
        assertThat(told.path("skus").toString()).isEqualTo("[\"CLIENT-GAO\",\"CLIENT-GAO-10\"]");
        assertThat(told.path("refused").asText()).contains("error_item_not_found");
    }

    private static void sold(ShopeeSimulator simulator) {
        var first = simulator.probe().bySku("CLIENT-GAO").orElseThrow();
        assertThat(first.priceDong()).isEqualTo(190_000);
        assertThat(first.buyable()).isTrue();
        assertThat(first.pictures())
                .containsExactly(Hash.sha256(new byte[] {(byte) 0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3}));
        assertThat(simulator.probe().bySku("CLIENT-GAO-10").orElseThrow().stock())
                .isEqualTo(5);
    }

    private static Path folder() throws IOException {
        var folder =
                Files.createDirectories(Path.of("target", "clients", "shopee").toAbsolutePath());
        for (var name : FILES) {
            try (var stream = ShopeeClientTest.class.getResourceAsStream("/clients/shopee/" + name)) {
                assertThat(stream).as(name).isNotNull();
                Files.copy(stream, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    private static int ran(Path folder, String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        var log = folder.resolve(program + ".log");
        Files.writeString(log, "", StandardCharsets.UTF_8);
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor(2, TimeUnit.MINUTES)) {
            return process.exitValue();
        }
        process.destroyForcibly();
        return -1;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
