package vn.nhan.marketplace.binding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
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

    /** Bytes that are kept at hand. */
    private static final long MOST_AT_HAND = 16L * 1024 * 1024;

    private static final Duration AT_HAND = Duration.ofMinutes(5);

    private final ObjectStore store;

    /** Goods go to several marketplaces at about the same time, with the same pictures; those never change. */
    private final Cache<String, byte[]> atHand = Caffeine.newBuilder()
            .maximumWeight(MOST_AT_HAND)
            .weigher((String source, byte[] bytes) -> bytes.length)
            .expireAfterWrite(AT_HAND)
            .build();

    PictureBytes(ObjectStore store) {
        this.store = store;
    }

    /** Fails with {@link FaultException} when it isn't there any more. Nobody may change what it gives. */
    public Uni<byte[]> of(Desired.Picture picture) {
        var source = picture.source();
        if (source.startsWith(PAPER)) {
            return read(picture);
        }
        return Uni.createFrom().deferred(() -> {
            var known = atHand.getIfPresent(source);
            return known != null
                    ? Uni.createFrom().item(known)
                    : read(picture).invoke(bytes -> atHand.put(source, bytes));
        });
    }

    private Uni<byte[]> read(Desired.Picture picture) {
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
