package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredPictureTest {

    private record Shown(String key, int width, int height) implements StoredPicture {}

    private static final String KEY = "tenants/33/" + "a".repeat(32) + "/large";
    private static final String PATH = "/photos/33/" + "a".repeat(32);

    @Test
    void uprightPictureTellsItsRealWidths() {
        assertThat(new Shown(KEY, 1200, 1600).srcset())
                .isEqualTo(PATH + "/small.jpg 240w, " + PATH + "/medium.jpg 600w, " + PATH + "/large.jpg 1200w");
    }

    @Test
    void pictureThatWasSmallIsOfferedOnce() {
        assertThat(new Shown(KEY, 300, 200).srcset()).isEqualTo(PATH + "/small.jpg 300w");
        assertThat(new Shown(KEY, 640, 480).srcset()).isEqualTo(PATH + "/small.jpg 320w, " + PATH + "/medium.jpg 640w");
    }

    @Test
    void pictureThatIsNarrowAndHighStillHasAWidth() {
        assertThat(new Shown(KEY, 1, 1600).srcset()).isEqualTo(PATH + "/small.jpg 1w");
    }
}
