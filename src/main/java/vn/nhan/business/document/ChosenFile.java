package vn.nhan.business.document;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.UploadFailure;

/** A file of a form. */
public final class ChosenFile {

    private ChosenFile() {}

    /** Empty when no file was chosen: a browser then sends an empty part. */
    public static Uni<Optional<byte[]>> bytes(Vertx vertx, @Nullable FileUpload file) {
        return file == null || file.fileName() == null || file.fileName().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : vertx.fileSystem().readFile(file.uploadedFile().toString()).map(read -> Optional.of(read.getBytes()));
    }

    /** Why a file was refused, said beside its field. */
    public static Throwable beside(String field, Throwable failure) {
        return failure instanceof UploadFailure refused ? new Invalid(field, refused.code(), refused.args()) : failure;
    }
}
