package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.testing.Server;

/** Pictures stay at hand for other marketplaces; papers are read anew each time. */
@Server
class PictureBytesTest {

    private static final byte[] BYTES = "bytes of a picture".getBytes(StandardCharsets.UTF_8);

    private final ObjectStore store;
    private final PictureBytes pictures;

    PictureBytesTest(ObjectStore store, PictureBytes pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    @Test
    void aPictureIsReadOnce() {
        var key = ObjectKey.random(1, ImageSize.LARGE.kind());
        var picture = picture("https://hung-yen.example" + key.photoPath(ImageSize.LARGE));
        put(key);

        assertThat(ShopsAtWork.done(() -> pictures.of(picture))).isEqualTo(BYTES);
        ShopsAtWork.done(() -> store.delete(key));

        assertThat(ShopsAtWork.done(() -> pictures.of(picture))).isEqualTo(BYTES);
    }

    @Test
    void aPaperThatIsGoneIsGone() {
        var key = ObjectKey.random(1, "document");
        var paper = picture(PictureBytes.paper(key.value()));
        put(key);

        assertThat(ShopsAtWork.done(() -> pictures.of(paper))).isEqualTo(BYTES);
        ShopsAtWork.done(() -> store.delete(key));

        assertThatThrownBy(() -> ShopsAtWork.done(() -> pictures.of(paper))).isInstanceOf(FaultException.class);
    }

    private void put(ObjectKey key) {
        ShopsAtWork.done(() -> store.put(key, new StoredContent(BYTES, "image/jpeg")));
    }

    private static Desired.Picture picture(String source) {
        return new Desired.Picture(UUID.randomUUID().toString(), "image/jpeg", 1, 1, 0, source);
    }
}
