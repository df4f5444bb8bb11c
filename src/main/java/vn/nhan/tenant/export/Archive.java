package vn.nhan.tenant.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file in the making, and its manifest: name, size and SHA-256 of every entry. The manifest grows in a file of its
 * own, so that a province with a million photos needs no more memory than one with ten.
 */
final class Archive implements AutoCloseable {

    private final Path manifestFile;
    private final MessageDigest whole = sha256();
    private final ZipOutputStream zip;
    private final JsonGenerator manifest;

    /**
     * @param folder for the two files; whoever made it removes it
     * @param heading what the manifest says before its list of entries
     */
    Archive(Path folder, ObjectMapper json, Map<String, Object> heading) throws IOException {
        this.manifestFile = folder.resolve("manifest.json");
        this.zip = new ZipOutputStream(
                new DigestOutputStream(Files.newOutputStream(fileIn(folder)), whole), StandardCharsets.UTF_8);
        this.manifest = json.getFactory().createGenerator(Files.newOutputStream(manifestFile));
        manifest.useDefaultPrettyPrinter();
        manifest.writeStartObject();
        for (var fact : heading.entrySet()) {
            manifest.writeObjectField(fact.getKey(), fact.getValue());
        }
        manifest.writeArrayFieldStart("entries");
    }

    static Path fileIn(Path folder) {
        return folder.resolve("export.zip");
    }

    /** Writes one entry. */
    interface Content {
        /** Gives how many rows it wrote, or -1 for what has none. */
        long to(OutputStream out) throws IOException, SQLException;
    }

    void add(String name, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        var counted = new Counted(new DigestOutputStream(new Unclosed(zip), digest));
        long rows = content.to(counted);
        counted.flush();
        zip.closeEntry();
        manifest.writeStartObject();
        manifest.writeStringField("name", name);
        if (rows >= 0) {
            manifest.writeNumberField("rows", rows);
        }
        manifest.writeNumberField("bytes", counted.bytes);
        manifest.writeStringField("sha256", hex(digest));
        manifest.writeEndObject();
    }

    /** Puts in the manifest and closes the file; gives the SHA-256 of the whole. */
    String finish() throws IOException {
        manifest.writeEndArray();
        manifest.writeEndObject();
        manifest.close();
        zip.putNextEntry(new ZipEntry("manifest.json"));
        Files.copy(manifestFile, zip);
        zip.closeEntry();
        zip.close();
        return hex(whole);
    }

    /** For an archive that was given up. */
    @Override
    public void close() throws IOException {
        zip.close();
        manifest.close();
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
            bytes += len;
        }
    }

    /** Whoever writes an entry may close it; the archive goes on. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
