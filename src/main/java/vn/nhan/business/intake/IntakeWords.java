package vn.nhan.business.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Vietnamese;

/** How people call the columns and what stands in them: {@code intake/columns_*.properties}. */
final class IntakeWords {

    private static final Properties VIETNAMESE = read("columns_vi");
    private static final Properties ENGLISH = read("columns_en");
    private static final Properties EXAMPLES = read("examples");

    private IntakeWords() {}

    /** As the template calls it. */
    static String label(IntakeKind kind, String column, Locale reader) {
        return names(words(reader), kind, column).get(0);
    }

    /** All names in both languages. */
    static List<String> names(IntakeKind kind, String column) {
        return Stream.concat(names(VIETNAMESE, kind, column).stream(), names(ENGLISH, kind, column).stream())
                .toList();
    }

    /** What may stand in a column of choices, in the order of their keys. */
    static List<String> choices(String group, Locale reader) {
        return keys(group)
                .map(key -> parted(words(reader).getProperty(key)).get(0))
                .toList();
    }

    /** The key of a choice that somebody typed in either language, or null. */
    static @Nullable String choice(String group, String typed) {
        var folded = folded(typed);
        return keys(group)
                .filter(key -> Stream.of(VIETNAMESE, ENGLISH)
                                .flatMap(words -> parted(words.getProperty(key)).stream())
                                .anyMatch(word -> folded(word).equals(folded))
                        || key.endsWith("." + typed))
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .findFirst()
                .orElse(null);
    }

    /** A choice as a reader calls it. */
    static String choiceLabel(String group, String key, Locale reader) {
        return parted(words(reader).getProperty("choice." + group + "." + key)).get(0);
    }

    /** What the examples of the template have in a column; empty where they have nothing. */
    static List<String> examples(IntakeKind kind, String column) {
        return Arrays.asList(
                EXAMPLES.getProperty(kind.key() + "." + column, "|").split("\\|", -1));
    }

    private static Stream<String> keys(String group) {
        return VIETNAMESE.stringPropertyNames().stream()
                .filter(key -> key.startsWith("choice." + group + "."))
                .sorted();
    }

    private static List<String> names(Properties words, IntakeKind kind, String column) {
        return parted(words.getProperty(kind.key() + "." + column, words.getProperty("all." + column)));
    }

    private static List<String> parted(@Nullable String names) {
        return names == null ? List.of("") : List.of(names.split("\\|"));
    }

    private static String folded(String text) {
        return Vietnamese.fold(text.replace('²', '2'));
    }

    private static Properties words(Locale reader) {
        return reader.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
    }

    private static Properties read(String file) {
        var name = "/intake/" + file + ".properties";
        try (InputStream in = IntakeWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
