package vn.nhan.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Seeded;

/**
 * Runs last, over what the platform said during this build: no personal number that a test typed stands in an address, a
 * page, an answer, an export, a log or a table.
 */
class LeakScanTest {

    private static LeakScan run;

    @BeforeAll
    static void theRecordingOfThisBuild() {
        run = new LeakScan(Recording.folder()
                .filter(Files::isDirectory)
                .orElseThrow(() -> new AssertionError("nothing was recorded: run the whole build with mvn verify")));
    }

    @Test
    void noPersonalNumberLeaks() throws IOException {
        assertThat(run.leaks()).isEmpty();
    }

    /** Of answers, pages, dry runs, metrics, logs and rows: steps at marketplaces have a table of their own. */
    @Test
    void noSecretOfAMarketplaceLeaks() throws IOException {
        assertThat(run.secrets()).isEmpty();
    }

    @Test
    void whatMarketplacesAreToldIsAmongWhatIsLookedThrough() throws IOException {
        assertThat(rowsOf("public.channel_step")).isPositive();
        assertThat(rowsOf("public.channel_secret")).isPositive();
        assertThat(count("http", "/listings/")).isPositive();
        assertThat(count("http", "/metrics ")).isPositive();
    }

    @Test
    void plantedSecretIsFoundInEverySpelling(@TempDir Path folder) throws IOException {
        for (var spelling : MarketplaceSecrets.all()) {
            Recording.add(folder, new Recorded("http", "GET /x 200 text/html", Set.of(), "<p>" + spelling + "</p>"));
        }
        Files.writeString(folder.resolve("platform.log"), "12:00 INFO sent with haravan-access-12\n");

        assertThat(new LeakScan(folder).secrets())
                .hasSize(MarketplaceSecrets.all().size() + 1);
    }

    /** A scan of nothing proves nothing. */
    @Test
    void thereIsEnoughToLookThrough() throws IOException {
        assertThat(count("http", "")).isGreaterThan(1_000);
        assertThat(count("http", " text/html")).isGreaterThan(200);
        assertThat(count("http", " application/json")).isGreaterThan(200);
        assertThat(count("http", " application/problem+json")).isGreaterThan(100);
        assertThat(count("http", " application/pdf")).isGreaterThan(0);
        if (Chromium.find().isPresent()) {
            assertThat(count("browser", " text/html")).isGreaterThan(20);
        }
        assertThat(said().filter(said -> !said.typed().isEmpty()).count()).isGreaterThan(50);
        assertThat(run.logs())
                .extracting(log -> log.getFileName().toString().replaceAll("\\.log.*", ""))
                .contains("platform", "access");
        assertThat(lines("access")).isGreaterThan(1_000);
        assertThat(lines("platform")).isGreaterThan(10);
    }

    @Test
    void everyTableIsLookedThrough() throws IOException {
        for (var table : List.of("audit_entry", "outbox", "idempotency_key", "business", "account")) {
            assertThat(rowsOf("public." + table)).as(table).isPositive();
        }
        for (var table : List.of("published.passport", "published.storefront_listing")) {
            assertThat(rowsOf(table)).as(table).isPositive();
        }
    }

    /** The test of the test. */
    @Test
    void plantedNumberIsFoundInEverySpelling(@TempDir Path folder) throws IOException {
        var spellings = Stream.concat(Seeded.spellingsOfPhone(12).stream(), Seeded.spellingsOfCitizenId(12).stream())
                .toList();
        for (var spelling : spellings) {
            Recording.add(folder, new Recorded("http", "GET /x 200 text/html", Set.of(), "<p>" + spelling + "</p>"));
        }
        Recording.add(folder, new Recorded("http", "GET /search?q=0900%20000%20012 404 text/html", Set.of(), ""));
        Files.writeString(folder.resolve("platform.log"), "12:00 INFO a call from +84900000012 came in\n");

        assertThat(new LeakScan(folder).leaks()).hasSize(spellings.size() + 2);
    }

    @Test
    void onlyTheirOwnRefusedFormMayRepeatWhatSomebodyTyped(@TempDir Path folder) throws IOException {
        var page = "<input value=\"0900 000 012\">";
        Recording.add(folder, new Recorded("http", "POST /register 422 text/html", Set.of("0900000012"), page));
        assertThat(new LeakScan(folder).leaks()).isEmpty();

        Recording.add(folder, new Recorded("http", "POST /register 422 text/html", Set.of("0900000013"), page));
        Recording.add(folder, new Recorded("http", "POST /api/v1/x 422 application/json", Set.of("0900000012"), page));
        Recording.add(folder, new Recorded("http", "GET /register 200 text/html", Set.of("0900000012"), page));
        assertThat(new LeakScan(folder).leaks()).hasSize(3);
    }

    private static long count(String source, String type) throws IOException {
        return said().filter(said -> said.source().equals(source) && said.what().contains(type))
                .count();
    }

    private static long rowsOf(String table) throws IOException {
        return said().filter(
                        said -> said.source().equals("database") && said.what().equals(table))
                .mapToLong(said -> said.text().lines().count())
                .sum();
    }

    private static Stream<Recorded> said() throws IOException {
        return run.traffic();
    }

    private static long lines(String log) throws IOException {
        var count = 0L;
        for (var file : run.logs()) {
            if (file.getFileName().toString().startsWith(log)) {
                try (var lines = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                    count += lines.count();
                }
            }
        }
        return count;
    }
}
