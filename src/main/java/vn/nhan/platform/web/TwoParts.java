package vn.nhan.platform.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** Creates something of two parts of one request: what is said of it, as JSON, and its file. */
@RequestScoped
public class TwoParts {

    private final Idempotency idempotency;
    private final Vertx vertx;

    TwoParts(Idempotency idempotency, Vertx vertx) {
        this.idempotency = idempotency;
        this.vertx = vertx;
    }

    /**
     * What has come, by the names of the parts.
     *
     * @param said null when that part is missing, as {@code file} is
     */
    public record Sent<T>(
            String name,
            @Nullable T said,
            String fileName,
            @Nullable FileUpload file) {}

    /**
     * Once for each {@code Idempotency-Key}, which goes by what is said.
     *
     * @param taking looks at both and puts the file away, outside of any transaction
     * @param filing writes down what was taken
     * @throws Invalid naming a part that is missing
     */
    public <T, P> Uni<Response> create(
            Sent<T> sent, BiFunction<T, byte[], Uni<P>> taking, BiFunction<T, P, Uni<Idempotency.Created>> filing) {
        var said = Required.part(sent.name(), sent.said());
        var file = Required.part(sent.fileName(), sent.file());
        return vertx.fileSystem()
                .readFile(file.uploadedFile().toString())
                .chain(read -> taking.apply(said, read.getBytes()))
                .chain(taken -> idempotency.create(said, () -> filing.apply(said, taken)));
    }
}
