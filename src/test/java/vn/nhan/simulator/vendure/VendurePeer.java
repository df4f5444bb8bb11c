package vn.nhan.simulator.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.nhan.simulator.NpmFolder;

/** A process of Vendure with a database in memory: sells in dong, speaks Vietnamese, and has given us an API key. */
public final class VendurePeer {

    private static final String ADMIN = "quan-tri";
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Pattern OPEN = Pattern.compile("open at (\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Optional<VendurePeer> ONE = started();

    private final URI base;
    private String session = "";
    private String apiKey = "";
    private String channelToken = "";

    private VendurePeer(URI base) {
        this.base = base;
    }

    /** The same for all tests of this machine's run; empty, with a sentence why, where it can't be had. */
    public static Optional<VendurePeer> running() {
        return ONE;
    }

    public URI base() {
        return base;
    }

    public String apiKey() {
        return apiKey;
    }

    public String channelToken() {
        return channelToken;
    }

    /** As somebody at the shop, by a session of their own. */
    public JsonNode admin(String document, Map<String, ?> variables) {
        return data(asked("admin-api", session, document, variables));
    }

    /** As somebody sees it who doesn't work there. */
    public JsonNode shop(String document, Map<String, ?> variables) {
        return newBuyer().shop(document, variables);
    }

    /** With a cart of their own. */
    Visitor newBuyer() {
        return new Visitor();
    }

    /** Whom the shop knows by the session that it gave. */
    final class Visitor {

        private String session = "";

        JsonNode shop(String document, Map<String, ?> variables) {
            var answer = asked("shop-api", session, document, variables);
            answer.headers().firstValue("vendure-auth-token").ifPresent(given -> session = given);
            return data(answer);
        }
    }

    public byte[] fetched(String address) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode data(HttpResponse<String> answer) {
        try {
            var body = JSON.readTree(answer.body());
            if (body.has("errors") || body.findValue("errorCode") != null) {
                throw new IllegalStateException(answer.body());
            }
            return body.path("data");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private HttpResponse<String> asked(String api, String known, String document, Map<String, ?> variables) {
        try {
            var request = HttpRequest.newBuilder(base.resolve("/" + api))
                    .timeout(Duration.ofSeconds(20))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
            if (!known.isEmpty()) {
                request.header("Authorization", "Bearer " + known);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private VendurePeer moveIn() {
        session = asked(
                        "admin-api",
                        "",
                        "mutation($name: String!, $password: String!) { login(username: $name, password: $password) {"
                                + " __typename } }",
                        Map.of("name", ADMIN, "password", PASSWORD))
                .headers()
                .firstValue("vendure-auth-token")
                .orElseThrow();
        admin("mutation { updateGlobalSettings(input: { availableLanguages: [vi, en] }) { __typename } }", Map.of());
        admin(
                "mutation { updateChannel(input: { id: \"1\", availableLanguageCodes: [vi, en], defaultLanguageCode: vi,"
                        + " availableCurrencyCodes: [VND], defaultCurrencyCode: VND, pricesIncludeTax: true }) {"
                        + " __typename ... on ErrorResult { errorCode message } } }",
                Map.of());
        channelToken =
                admin("{ activeChannel { token } }", Map.of()).findPath("token").asText();
        apiKey = admin(
                        "mutation { createApiKey(input: { roleIds: [\"1\"], translations: [{ languageCode: vi, name:"
                                + " \"Nhãn\" }] }) { apiKey } }",
                        Map.of())
                .findPath("apiKey")
                .asText();
        return this;
    }

    private static Optional<VendurePeer> started() {
        try {
            var folder = NpmFolder.of("vendure", "server.js");
            return folder.isPresent() ? Optional.of(opened(folder.get()).moveIn()) : Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its standard input ends with this machine's run, and so does it. */
    private static VendurePeer opened(Path folder) throws IOException, InterruptedException {
        var said = folder.resolve("said-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".txt");
        var builder = new ProcessBuilder(List.of("node", "server.js"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("ADMIN", ADMIN, "PASSWORD", PASSWORD));
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            var open = OPEN.matcher(Files.readString(said, StandardCharsets.UTF_8));
            if (open.find()) {
                return new VendurePeer(URI.create("http://127.0.0.1:" + open.group(1)));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("the shop did not open; see " + said);
    }
}
