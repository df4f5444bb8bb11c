package vn.nhan.platform.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that is given out entry by entry, so that never more than one entry is held. For one thread at a time. */
public final class ZipPieces {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(written, StandardCharsets.UTF_8);

    public ZipPieces() {
        // PDF and JPEG are pressed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    public synchronized byte[] add(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return taken();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public synchronized byte[] end() {
        try {
            zip.close();
            return taken();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] taken() {
        var piece = written.toByteArray();
        written.reset();
        return piece;
    }
}
