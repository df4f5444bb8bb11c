package vn.nhan.marketplace.connector;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bytes of a call, exactly as they are signed and sent. */
public final class Payload {

    public static final Payload NONE = new Payload("", new byte[0]);

    private final String mime;
    private final byte[] bytes;
    private volatile @Nullable Optional<JsonNode> document;

    private Payload(String mime, byte[] bytes) {
        this.mime = mime;
        this.bytes = bytes;
    }

    public static Payload of(String mime, byte[] bytes) {
        return new Payload(mime, bytes.clone());
    }

    public static Payload json(String text) {
        return new Payload("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when there is no body. */
    public String mime() {
        return mime;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    /** As UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As it was read the first time: an answer is judged and then understood, and need not be read twice. */
    Optional<JsonNode> document(Function<String, Optional<JsonNode>> reading) {
        var read = document;
        if (read == null) {
            read = reading.apply(text());
            document = read;
        }
        return read;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload payload && mime.equals(payload.mime) && Arrays.equals(bytes, payload.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the content, which may hold secrets. */
    @Override
    public String toString() {
        return mime + " " + bytes.length + " bytes";
    }
}
