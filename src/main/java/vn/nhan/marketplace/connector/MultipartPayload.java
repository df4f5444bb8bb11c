package vn.nhan.marketplace.connector;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, as RFC 7578 writes it. The same parts give the same bytes. */
public final class MultipartPayload {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String boundary;

    /** @param seed what the boundary is made of, such as the hash of the file: nothing that stands in it by chance */
    public MultipartPayload(String seed) {
        boundary = "part-" + StepKey.of("boundary", seed);
    }

    public MultipartPayload field(String name, String value) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public MultipartPayload file(String name, String fileName, String mime, byte[] content) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mime + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    public Payload payload() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return Payload.of("multipart/form-data; boundary=" + boundary, all.toByteArray());
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
