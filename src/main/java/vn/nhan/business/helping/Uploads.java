package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.StoredContent;

/** Proofs on their way in and out. */
final class Uploads {

    private Uploads() {}

    /** Empty when no file was chosen: a browser then sends an empty part. */
    static Uni<Optional<byte[]>> bytes(Vertx vertx, @Nullable FileUpload file) {
        return file == null || file.fileName() == null || file.fileName().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : vertx.fileSystem().readFile(file.uploadedFile().toString()).map(read -> Optional.of(read.getBytes()));
    }

    /** As a download: what somebody uploaded is never shown as a page of ours. */
    static Response attachment(StoredContent content) {
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
