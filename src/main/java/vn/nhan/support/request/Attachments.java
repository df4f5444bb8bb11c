package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.storage.StoredObjects;
import vn.nhan.platform.storage.VoiceIntake;
import vn.nhan.platform.tenancy.TenantId;

/** Takes in what comes with a request, outside of any transaction. Never to the public: no address of photos leads to it. */
@ApplicationScoped
class Attachments {

    /** As long as somebody needs to tell what is the matter. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final PaperIntake papers;
    private final StoredObjects objects;
    private final IntakeWorkers workers;
    private final VoiceIntake voices = new VoiceIntake();

    Attachments(PaperIntake papers, StoredObjects objects, IntakeWorkers workers) {
        this.papers = papers;
        this.objects = objects;
        this.workers = workers;
    }

    /** @throws vn.nhan.platform.storage.UploadFailure (through the Uni) for what is no photo or PDF */
    Uni<Attached.Photo> photo(TenantId tenant, byte[] sent) {
        return papers.take(tenant, sent)
                .onFailure()
                .transform(failure -> ChosenFile.beside("photo", failure))
                .map(taken -> new Attached.Photo(taken.key(), taken.paper().contentType()));
    }

    /** @throws vn.nhan.platform.storage.UploadFailure (through the Uni) for what is no recording, or too long */
    Uni<Attached.Voice> voice(TenantId tenant, byte[] sent) {
        return workers.work(() -> voices.accept(sent, LONGEST))
                .onFailure()
                .transform(failure -> ChosenFile.beside("voice", failure))
                .chain(note -> objects.keep(tenant, note.file())
                        .map(key -> new Attached.Voice(key, note.file().contentType(), seconds(note))));
    }

    private static int seconds(VoiceIntake.Note note) {
        return (int) note.length().toSeconds();
    }

    /** Both, where they were sent. */
    Uni<Attached> all(TenantId tenant, byte @Nullable [] photo, byte @Nullable [] voice) {
        Uni<Attached> withPhoto = photo == null
                ? Uni.createFrom().item(Attached.NOTHING)
                : photo(tenant, photo).map(taken -> new Attached(taken, null));
        return withPhoto.chain(first -> voice == null
                ? Uni.createFrom().item(first)
                : voice(tenant, voice).map(taken -> new Attached(first.photo(), taken)));
    }
}
