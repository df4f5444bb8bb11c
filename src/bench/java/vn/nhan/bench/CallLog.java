package vn.nhan.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nhan.simulator.Asked;

/** Calls to one marketplace in their order, in a file: another process sends them again. */
final class CallLog implements AutoCloseable {

    /** Those that a client makes itself. */
    private static final Set<String> OWN = Set.of("host", "content-length", "connection", "transfer-encoding");

    private final DataInputStream in;

    private CallLog(DataInputStream in) {
        this.in = in;
    }

    /** What is sent. */
    record Call(RequestOptions options, Buffer body) {}

    static void write(Path file, List<Asked> calls) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (var call : calls) {
                write(out, call);
            }
        }
    }

    private static void write(DataOutputStream out, Asked call) throws IOException {
        out.writeUTF(call.method());
        text(out, call.path() + (call.rawQuery().isEmpty() ? "" : "?" + call.rawQuery()));
        for (var header : call.headers().entrySet()) {
            if (!OWN.contains(header.getKey())) {
                for (var value : header.getValue()) {
                    out.writeUTF(header.getKey());
                    text(out, value);
                }
            }
        }
        out.writeUTF("");
        bytes(out, call.body());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static CallLog open(Path file) throws IOException {
        return new CallLog(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
    }

    /** The next one as a call to this address; any thread. */
    synchronized Optional<Call> next(URI to) throws IOException {
        String method;
        try {
            method = in.readUTF();
        } catch (EOFException end) {
            return Optional.empty();
        }
        var options = new RequestOptions()
                .setHost(to.getHost())
                .setPort(to.getPort())
                .setMethod(HttpMethod.valueOf(method))
                .setURI(text());
        for (var name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
            options.addHeader(name, text());
        }
        return Optional.of(new Call(options, Buffer.buffer(bytes())));
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        return in.readNBytes(in.readInt());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
