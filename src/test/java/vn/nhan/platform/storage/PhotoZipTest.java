package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoZipTest {

    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};

    @Test
    void photosAreFoundByTheirNamesHoweverTheyAreTyped() {
        var zip = zip(Map.of("Ảnh sản phẩm/Nhãn Lồng.JPEG", PHOTO));

        assertThat(PhotoZip.check(zip).photos()).containsOnlyKeys(PhotoName.of("nhan long.jpg"));
        assertThat(PhotoZip.read(zip, PhotoName.of("NHAN-LONG.jpg"))).hasValue(PHOTO);
        assertThat(PhotoZip.read(zip, PhotoName.of("khac.jpg"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.jpg",
                "x/../../a.jpg",
                "/etc/a.jpg",
                "C:\\a.jpg",
                "..\\a.jpg",
                "C:a.jpg",
                "\\\\server\\a.jpg"
            })
    void aNameThatLeavesTheFolderRefusesTheArchive(String name) {
        refused(zip(Map.of(name, PHOTO)), "photo-zip.unsafe-name");
    }

    @Test
    void aSymbolicLinkRefusesTheArchive() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            var link = new ZipArchiveEntry("a.jpg");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refused(out.toByteArray(), "photo-zip.unsafe-name");
    }

    @Test
    void whatUnpacksToFarMoreThanItIsRefused() {
        refused(zip(Map.of("a.jpg", new byte[50 << 20])), "photo-zip.unpacks-too-large");
    }

    @Test
    void anArchiveInAnArchiveIsRefusedWhateverItIsCalled() {
        refused(zip(Map.of("a.jpg", zip(Map.of("b.jpg", PHOTO)))), "photo-zip.nested");
    }

    @Test
    void moreThanFiveHundredFilesAreRefused() {
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 501; i++) {
            many.put(i + ".jpg", PHOTO);
        }
        refused(zip(many), "photo-zip.too-many-files");
    }

    @Test
    void twoPhotosThatNobodyCouldTellApartAreRefused() {
        var both = new LinkedHashMap<String, byte[]>();
        both.put("1/Nhãn.jpg", PHOTO);
        both.put("2/nhan.JPG", PHOTO);
        refused(zip(both), "photo-zip.twice");
    }

    @Test
    void whatIsNoPhotoIsLeftOutAndNamed() {
        var mixed = new LinkedHashMap<String, byte[]>();
        mixed.put("a.jpg", PHOTO);
        mixed.put("b.jpg", "<svg/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        mixed.put("__MACOSX/._a.jpg", new byte[] {1});
        var contents = PhotoZip.check(zip(mixed));

        assertThat(contents.photos()).containsOnlyKeys(PhotoName.of("a.jpg"));
        assertThat(contents.leftOut()).containsOnlyKeys("b.jpg");
    }

    @Test
    void brokenAndEmptyArchivesAreRefused() {
        refused(new byte[] {1, 2, 3}, "photo-zip.damaged");
        refused(zip(Map.of()), "photo-zip.empty");
        var cut = zip(Map.of("a.jpg", new byte[100]));
        refused(java.util.Arrays.copyOf(cut, cut.length - 30), "photo-zip.damaged");
    }

    private static void refused(byte[] zip, String code) {
        assertThatThrownBy(() -> PhotoZip.check(zip))
                .isInstanceOfSatisfying(
                        PhotoZipFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
