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

    private final ObjectStore store;

    PictureBytes(ObjectStore store) {
        this.store = store;
    }

    /** Fails with {@link FaultException} when it isn't there any more. */
    public Uni<byte[]> of(Desired.Picture picture) {
        var path = URI.create(picture.source()).getPath();
        var key = new ObjectKey("tenants/" + path.substring(BEFORE.length(), path.length() - AFTER.length()));
        return store.get(key)
                .map(found -> found.orElseThrow(
                                () -> new FaultException(new Fault.Transient("picture-missing", picture.source())))
                        .bytes());
    }
}
