package vn.nhan.leak;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** A text as whoever receives it may read it: with its escapes undone, and what is wrapped in it taken out. */
final class Decoded {

    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");

    private Decoded() {}

    /** The text itself first. */
    static Stream<String> all(String text) {
        var unescaped = text.contains("\\u") ? unicode(text) : text;
        return Stream.of(
                        text,
                        unescaped,
                        text.contains("%") || text.contains("+") ? percent(text) : "",
                        text.contains("&#") ? Parser.unescapeEntities(text, false) : "",
                        wrapped(text))
                .filter(reading -> !reading.isEmpty())
                .distinct();
    }

    static String percent(String text) {
        return PERCENT.matcher(text.replace('+', ' '))
                .replaceAll(hit -> literal((char) Integer.parseInt(hit.group(1), 16)));
    }

    private static String unicode(String text) {
        return UNICODE.matcher(text).replaceAll(hit -> literal((char) Integer.parseInt(hit.group(1), 16)));
    }

    private static String wrapped(String text) {
        return BASE64.matcher(text).results().map(hit -> base64(hit.group())).collect(Collectors.joining("\n"));
    }

    private static String base64(String run) {
        var letters = run.replace('-', '+').replace('_', '/');
        var whole = letters.substring(0, letters.length() - letters.length() % 4);
        try {
            return new String(
                    Base64.getDecoder().decode(letters.length() % 4 == 1 ? whole : letters), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private static String literal(char letter) {
        return letter == '$' || letter == '\\' ? "\\" + letter : String.valueOf(letter);
    }
}
