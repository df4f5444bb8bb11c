package vn.nhan.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that speaks as much SMTP (RFC 5321) as a client needs, and puts each letter into a folder as it came. It
 * refuses {@code refused-…} for good and puts {@code later-…} off.
 */
public final class MailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Path folder;
    private final AtomicInteger letters = new AtomicInteger();

    public MailServer(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
            this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start("mail-server", this::welcome);
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                start("mail-client", () -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (var client = socket;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = client.getOutputStream()) {
            say(out, "220 mail.nhan.example ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                answer(line, in, out);
            }
        } catch (IOException gone) {
            // The client hung up.
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        var words = line.split("[ :]", 2);
        switch (words[0].toUpperCase(java.util.Locale.ROOT)) {
            case "EHLO" -> say(out, "250-mail.nhan.example\r\n250 SIZE 1000000");
            case "HELO", "MAIL", "RSET", "NOOP" -> say(out, "250 OK");
            case "RCPT" -> say(out, verdict(line));
            case "DATA" -> receive(in, out);
            case "QUIT" -> say(out, "221 bye");
            default -> say(out, "500 what?");
        }
    }

    private static String verdict(String recipient) {
        if (recipient.contains("<refused-")) {
            return "550 5.1.1 no such user: " + recipient;
        }
        return recipient.contains("<later-") ? "451 4.3.0 try again: " + recipient : "250 OK";
    }

    private void receive(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        var number = letters.incrementAndGet();
        var unfinished = folder.resolve(number + ".part");
        Files.writeString(unfinished, letter, StandardCharsets.ISO_8859_1);
        Files.move(unfinished, folder.resolve(number + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        say(out, "250 OK");
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
