package vn.nhan.catalog.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The files of a run while they are written, in a folder of their own; one thread writes them. */
final class FeedDraft implements AutoCloseable {

    private final Path folder;
    private final Map<FeedFile, FeedWriter> writers = new EnumMap<>(FeedFile.class);
    private final Map<Channel, Integer> items = new EnumMap<>(Channel.class);
    private final Map<Channel, Integer> refused = new EnumMap<>(Channel.class);

    FeedDraft(Path folder, FeedWriter.About about) throws IOException {
        this.folder = folder;
        for (var file : FeedFile.values()) {
            BufferedWriter out = Files.newBufferedWriter(plain(file), StandardCharsets.UTF_8);
            writers.put(file, file.form().open(out, file.channel(), about));
        }
    }

    void write(Channel channel, FeedRow row) {
        items.merge(channel, 1, Integer::sum);
        writers.forEach((file, writer) -> {
            try {
                if (file.channel() == channel) {
                    writer.write(row);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void refuse(Channel channel) {
        refused.merge(channel, 1, Integer::sum);
    }

    int items(Channel channel) {
        return items.getOrDefault(channel, 0);
    }

    int refused(Channel channel) {
        return refused.getOrDefault(channel, 0);
    }

    Path plain(FeedFile file) {
        return folder.resolve(file.fileName());
    }

    Path packed(FeedFile file) {
        return folder.resolve(file.fileName() + ".gz");
    }

    /** Ends the file and packs it; gives its SHA-256. */
    String finish(FeedFile file) throws IOException {
        var writer = writers.remove(file);
        if (writer != null) {
            writer.close();
        }
        try (var in = new DigestInputStream(Files.newInputStream(plain(file)), MessageDigest.getInstance("SHA-256"));
                var out = new GZIPOutputStream(Files.newOutputStream(packed(file)))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var writer : writers.values()) {
            writer.close();
        }
    }
}
