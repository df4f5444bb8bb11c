package vn.nhan.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences for failures and field errors, from {@code problems/vi.properties} and {@code problems/en.properties}. */
public final class ProblemTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Properties VIETNAMESE = read("vi");
    private static final Properties ENGLISH = read("en");

    private ProblemTexts() {}

    /** The sentence of a code with its placeholders filled; the general sentence when the code has none. */
    public static String sentence(String code, Map<String, Object> args, Locale locale) {
        var sentences = sentences(locale);
        var sentence = sentences.getProperty(code, sentences.getProperty("unexpected", code));
        return PLACEHOLDER.matcher(sentence).replaceAll(found -> {
            var value = args.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
    }

    /** The short title of a kind of failure. */
    public static String title(FailureKind kind, Locale locale) {
        var key = "kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return sentences(locale).getProperty(key, key);
    }

    /** Whether both languages have a sentence for the code. */
    public static boolean known(String code) {
        return VIETNAMESE.containsKey(code) && ENGLISH.containsKey(code);
    }

    private static Properties sentences(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
    }

    private static Properties read(String language) {
        var name = "/problems/" + language + ".properties";
        try (InputStream in = ProblemTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            var sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
