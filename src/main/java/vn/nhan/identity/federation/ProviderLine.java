package vn.nhan.identity.federation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The line to providers: JSON over HTTP, bounded in time and size, and never led elsewhere by a redirect. */
@ApplicationScoped
class ProviderLine {

    static final int MAX_BYTES = 256 * 1024;

    private final ObjectMapper json;
    private final FederationLimits limits;
    private final HttpClient client;

    ProviderLine(ObjectMapper json, FederationLimits limits) {
        this.json = json;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.timeout())
                .build();
    }

    /** @param status of HTTP */
    record Answer(int status, JsonNode body) {

        JsonNode good() {
            if (status != 200) {
                throw new Unusable("status " + status);
            }
            return body;
        }
    }

    CompletableFuture<JsonNode> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET()).thenApply(Answer::good);
    }

    /** Fails with {@link Unusable} or {@link IOException}; any other status than 200 is the caller's to judge. */
    CompletableFuture<Answer> send(HttpRequest.Builder request) {
        var sent = client.sendAsync(
                request.header("Accept", "application/json")
                        .timeout(limits.timeout())
                        .build(),
                info -> new BoundedBody(MAX_BYTES));
        // The client's own clock stops at the headers; a body that drips must end as well.
        return sent.copy()
                .orTimeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failure) -> {
                    if (failure instanceof TimeoutException) {
                        sent.cancel(true);
                    }
                })
                .thenApply(answer -> new Answer(answer.statusCode(), parsed(answer.body())));
    }

    private JsonNode parsed(byte[] body) {
        try {
            var document = json.readTree(body);
            if (document != null && document.isObject()) {
                return document;
            }
        } catch (JsonProcessingException e) {
            // said below without a word of the answer: it may hold tokens
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new Unusable("answer is no JSON object");
    }
}
