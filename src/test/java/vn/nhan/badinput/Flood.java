package vn.nhan.badinput;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import vn.nhan.testing.Api;

/** Sends far too much, by hand: no decent client goes on sending when it is told to stop. */
final class Flood {

    private static final int CHUNK = 64 * 1024;
    private static final int CHUNKS = 50 * 1024 * 1024 / CHUNK;

    private Flood() {}

    /** Announces 50 MB and waits; gives the answer's first line. */
    static String announced(Api sender, String path) throws IOException {
        try (var socket = connect()) {
            send(socket, head(sender, path) + "Content-Length: 52428800\r\n\r\n");
            return firstLine(socket);
        }
    }

    /** Sends 50 MB without saying how much it will be; gives the answer's first line, or nothing when cut off. */
    static String chunked(Api sender, String path) throws IOException {
        try (var socket = connect()) {
            send(socket, head(sender, path) + "Transfer-Encoding: chunked\r\n\r\n");
            try {
                pour(socket.getOutputStream());
                return firstLine(socket);
            } catch (SocketException cutOff) {
                return "";
            }
        }
    }

    private static void pour(OutputStream out) throws IOException {
        var size = (Integer.toHexString(CHUNK) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            out.write(size);
            out.write(new byte[CHUNK]);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String head(Api sender, String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + sender.host() + "\r\nContent-Type: image/jpeg\r\n"
                + "Authorization: Bearer " + sender.token() + "\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        var in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
