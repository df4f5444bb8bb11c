package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.nhan.catalog.media.PhotoText;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.ProblemTexts;

/** Several pictures sent at once: the good ones are kept, and of the others it is said which they are and why. */
@ApplicationScoped
class PhotoUploads {

    private static final String FIELD = "photo";

    private final PhotoService service;
    private final PageContext page;
    private final Vertx vertx;

    PhotoUploads(PhotoService service, PageContext page, Vertx vertx) {
        this.service = service;
        this.page = page;
        this.vertx = vertx;
    }

    /** @throws Invalid (through the Uni) naming each file that was refused */
    Uni<Void> add(UUID productId, List<FileUpload> photos, PhotoText text) {
        var chosen = photos.stream().filter(PhotoUploads::isChosen).toList();
        if (chosen.isEmpty()) {
            throw new Invalid(FIELD, "value.required");
        }
        return Multi.createFrom()
                .iterable(chosen)
                .onItem()
                .transformToUniAndConcatenate(photo -> refusals(productId, photo, text))
                .collect()
                .asList()
                .invoke(refused -> {
                    var errors =
                            refused.stream().flatMap(List::stream).distinct().toList();
                    if (!errors.isEmpty()) {
                        throw new Invalid(errors);
                    }
                })
                .replaceWithVoid();
    }

    /** A browser sends an empty part for an input in which no file was chosen. */
    private static boolean isChosen(FileUpload photo) {
        return photo.fileName() != null && !photo.fileName().isEmpty();
    }

    private Uni<List<FieldError>> refusals(UUID productId, FileUpload photo, PhotoText text) {
        return vertx.fileSystem()
                .readFile(photo.uploadedFile().toString())
                .chain(file -> service.add(productId, file.getBytes(), text))
                .map(added -> List.<FieldError>of())
                .onFailure(PhotoUploads::isAboutThePhoto)
                .recoverWithItem(failure -> errors(photo, (DomainFailure) failure));
    }

    private static boolean isAboutThePhoto(Throwable failure) {
        return failure instanceof DomainFailure refused
                && refused.kind() != FailureKind.NOT_FOUND
                && refused.kind() != FailureKind.UNEXPECTED;
    }

    private List<FieldError> errors(FileUpload photo, DomainFailure failure) {
        if (!failure.fields().isEmpty()) {
            return failure.fields();
        }
        var reason = ProblemTexts.sentence(failure.code(), failure.args(), page.getLocale());
        return List.of(
                new FieldError(FIELD, "catalog.photo-refused", Map.of("file", photo.fileName(), "reason", reason)));
    }
}
