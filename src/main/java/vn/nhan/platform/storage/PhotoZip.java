package vn.nhan.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Photos of many goods in one ZIP archive, found by their file names. An archive is looked through to its end before
 * anything of it is kept: what it really unpacks to, whatever it says of itself, and what its names would reach.
 */
public final class PhotoZip {

    public static final int MOST_ENTRIES = 500;

    /** Of everything in it, unpacked. */
    public static final int UNPACKED_MEGABYTES = 150;

    private static final long MEGABYTE = 1L << 20;
    /** Photos hardly shrink; what unpacks to so much more is no photo. */
    private static final int RATIO = 100;

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 16;

    private final byte[] archive;
    private long unpacked;

    private PhotoZip(byte[] archive) {
        this.archive = archive;
    }

    /**
     * What an archive holds.
     *
     * @param photos file names as they stand in it, without folders, by {@link PhotoName}
     * @param leftOut why a file in it can't be taken, by its name
     */
    public record Contents(Map<PhotoName, String> photos, Map<String, UploadFailure> leftOut) {}

    /** @throws PhotoZipFailure when nothing of it is to be opened */
    public static Contents check(byte[] archive) {
        return new PhotoZip(archive).contents();
    }

    /** A photo of an archive that was checked before; empty when there is none of this name. */
    public static Optional<byte[]> read(byte[] archive, PhotoName name) {
        try (var zip = open(archive)) {
            for (var entry : files(zip)) {
                if (PhotoName.of(entry.getName()).equals(name)) {
                    try (var content = zip.getInputStream(entry)) {
                        var bytes = content.readNBytes(ImageLimits.STANDARD.maxBytes() + 1);
                        return bytes.length > ImageLimits.STANDARD.maxBytes() ? Optional.empty() : Optional.of(bytes);
                    }
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw PhotoZipFailure.damaged();
        }
    }

    private Contents contents() {
        var photos = new LinkedHashMap<PhotoName, String>();
        var leftOut = new LinkedHashMap<String, UploadFailure>();
        try (var zip = open(archive)) {
            var count = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                if (++count > MOST_ENTRIES) {
                    throw PhotoZipFailure.tooManyFiles(MOST_ENTRIES);
                }
                safe(entry);
            }
            for (var entry : files(zip)) {
                take(zip, entry, photos, leftOut);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw PhotoZipFailure.damaged();
        }
        if (photos.isEmpty() && leftOut.isEmpty()) {
            throw PhotoZipFailure.empty();
        }
        return new Contents(photos, leftOut);
    }

    private void take(
            ZipFile zip, ZipArchiveEntry entry, Map<PhotoName, String> photos, Map<String, UploadFailure> leftOut)
            throws IOException {
        var name = PhotoName.of(entry.getName());
        var size = measure(zip, entry);
        if (size.bytes() > ImageLimits.STANDARD.maxBytes()) {
            leftOut.put(name.shown(), new UploadFailure.TooLarge(ImageLimits.STANDARD.maxMegabytes()));
            return;
        }
        switch (UploadFormat.of(size.head())) {
            case JPEG, PNG, WEBP -> {
                if (photos.put(name, name.shown()) != null) {
                    throw PhotoZipFailure.twice(name.shown());
                }
            }
            case HEIC -> leftOut.put(name.shown(), new UploadFailure.Heic());
            case PDF, OTHER -> leftOut.put(name.shown(), new UploadFailure.NotAnImage());
        }
    }

    private record Size(long bytes, byte[] head) {}

    private Size measure(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            var head = content.readNBytes(MAGIC);
            if (isArchive(head)) {
                throw PhotoZipFailure.nested(PhotoName.of(entry.getName()).shown());
            }
            long bytes = head.length;
            unpacked += head.length;
            var buffer = new byte[BUFFER];
            for (int read; (read = content.read(buffer)) >= 0; ) {
                bytes += read;
                unpacked += read;
                if (unpacked > UNPACKED_MEGABYTES * MEGABYTE
                        || unpacked > MEGABYTE && unpacked / RATIO > archive.length) {
                    throw PhotoZipFailure.unpacksTooLarge(UNPACKED_MEGABYTES);
                }
            }
            return new Size(bytes, head);
        }
    }

    /** Names that would leave the folder, or lead elsewhere, were somebody to unpack it. */
    private static void safe(ZipArchiveEntry entry) {
        var name = entry.getName().replace('\\', '/');
        var leaves = name.startsWith("/")
                || name.matches("^[A-Za-z]:.*")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (leaves || entry.isUnixSymlink()) {
            throw PhotoZipFailure.unsafeName();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw PhotoZipFailure.password();
        }
    }

    private static ZipFile open(byte[] archive) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get();
    }

    /** What is no folder and was not put there by the computer that packed it. */
    private static List<ZipArchiveEntry> files(ZipFile zip) {
        var files = new ArrayList<ZipArchiveEntry>();
        for (var entry : Collections.list(zip.getEntries())) {
            var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            var noise = name.startsWith("__macosx/")
                    || name.endsWith("/.ds_store")
                    || name.equals(".ds_store")
                    || name.endsWith("thumbs.db")
                    || name.endsWith("desktop.ini");
            if (!entry.isDirectory() && !name.endsWith("/") && !noise) {
                files.add(entry);
            }
        }
        return files;
    }

    /** ZIP, RAR, 7z and gzip by their first bytes. */
    private static boolean isArchive(byte[] head) {
        var start = UploadFormat.ascii(head, 0, Math.min(head.length, 6));
        return start.startsWith("PK\3\4")
                || start.startsWith("PK\5\6")
                || start.startsWith("Rar!")
                || start.startsWith("7z\u00bc\u00af")
                || start.startsWith("\u001f\u008b");
    }
}
