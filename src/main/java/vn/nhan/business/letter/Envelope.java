package vn.nhan.business.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;

/** Keeps printed letters sealed: whoever can read the object store can't take over anybody's account with them. */
@ApplicationScoped
class Envelope {

    private static final String SEALED = "application/octet-stream";

    private final Seal seal;
    private final ObjectStore store;
    private final Vertx vertx;

    Envelope(Seal seal, ObjectStore store, Vertx vertx) {
        this.seal = seal;
        this.store = store;
        this.vertx = vertx;
    }

    Uni<Void> close(LetterBatch batch, byte[] letters) {
        return vertx.executeBlocking(
                        () -> seal.close(
                                batch.tenant(),
                                batch.place(),
                                Base64.getEncoder().encodeToString(letters)),
                        false)
                .chain(closed -> store.put(keyOf(batch), new StoredContent(closed, SEALED)));
    }

    Uni<StoredContent> open(LetterBatch batch) {
        return store.get(keyOf(batch))
                .map(found -> found.orElseThrow(LetterFailure.NotReady::new))
                .chain(found -> vertx.executeBlocking(
                        () -> new StoredContent(
                                Base64.getDecoder()
                                        .decode(seal.open(batch.tenant(), batch.place(), found.bytes())
                                                .getBytes(StandardCharsets.ISO_8859_1)),
                                "application/pdf"),
                        false));
    }

    Uni<Void> destroy(LetterBatch batch) {
        return store.delete(keyOf(batch));
    }

    private static ObjectKey keyOf(LetterBatch batch) {
        var key = batch.objectKey;
        if (key == null) {
            throw new LetterFailure.NotReady();
        }
        return new ObjectKey(key);
    }
}
