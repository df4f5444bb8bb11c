package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;

/** Our pictures, as they are sent. */
@ApplicationScoped
public class PictureBytes {

    private static final String BEFORE = "/photos/";
    private static final String AFTER = ".jpg";
    /** What isn't public has no address: only its key. */
    private static final String PAPER = "paper:";

    private final ObjectStore store;

    PictureBytes(ObjectStore store) {
        this.store = store;
    }

    /** Fails with {@link FaultException} when it isn't there any more. */
    public Uni<byte[]> of(Desired.Picture picture) {
        return store.get(key(picture.source()))
                .map(found -> found.orElseThrow(
                                () -> new FaultException(new Fault.Transient("picture-missing", picture.source())))
                        .bytes());
    }

    private static ObjectKey key(String source) {
        if (source.startsWith(PAPER)) {
            return new ObjectKey(source.substring(PAPER.length()));
        }
        var path = URI.create(source).getPath();
        return new ObjectKey("tenants/" + path.substring(BEFORE.length(), path.length() - AFTER.length()));
    }

    /** The source of a paper that lies under a key. */
    static String paper(String key) {
        return PAPER + key;
    }
}
