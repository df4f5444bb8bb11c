package vn.nhan.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A letter as its reader sees it, decoded (RFC 5322, 2045, 2047).
 *
 * @param raw as it came over the wire
 */
public record Letter(String to, String subject, String text, String raw) {

    /** Where {@link MailServer} puts the letters of the test run. */
    static final String FOLDER = "test.mail-folder";

    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?UTF-8\\?([QB])\\?([^?]*)\\?=", Pattern.CASE_INSENSITIVE);

    /** The letters that somebody got, oldest first. */
    public static List<Letter> to(String address) {
        var folder = Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class));
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(java.util.Comparator.comparingInt(Letter::number))
                    .map(Letter::read)
                    .filter(letter -> letter.to().contains(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".eml", ""));
    }

    private static Letter read(Path file) {
        try {
            return of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter of(String raw) {
        int end = raw.indexOf("\r\n\r\n");
        var head = raw.substring(0, end).replaceAll("\r\n[ \t]+", " ");
        var body = raw.substring(end + 4);
        var encoding = header(head, "Content-Transfer-Encoding");
        var text = switch (encoding) {
            case "base64" -> utf8(Base64.getMimeDecoder().decode(body));
            case "quoted-printable" -> utf8(unquoted(body.replace("=\r\n", "")));
            default -> body;
        };
        return new Letter(header(head, "To"), words(header(head, "Subject")), text.strip(), raw);
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String words(String header) {
        var joined = header.replaceAll("\\?=\\s+=\\?", "?==?");
        var bytes = new ByteArrayOutputStream();
        var word = ENCODED_WORD.matcher(joined);
        int at = 0;
        while (word.find()) {
            bytes.writeBytes(joined.substring(at, word.start()).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(
                    word.group(1).equalsIgnoreCase("B")
                            ? Base64.getDecoder().decode(word.group(2))
                            : unquoted(word.group(2).replace('_', ' ')));
            at = word.end();
        }
        bytes.writeBytes(joined.substring(at).getBytes(StandardCharsets.UTF_8));
        return utf8(bytes.toByteArray());
    }

    private static byte[] unquoted(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
