package vn.nhan.identity.subject;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import vn.nhan.platform.text.Dates;

/** What the sections and facts of an export are called for people; {@code subject/export-words_*.properties}. */
final class ExportWords {

    private static final Properties VI = load("vi");
    private static final Properties EN = load("en");

    private final Properties words;

    private ExportWords(Properties words) {
        this.words = words;
    }

    static ExportWords in(Locale reader) {
        return new ExportWords(reader.getLanguage().equals("en") ? EN : VI);
    }

    String of(String key) {
        return find(key).orElse(key);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** As a person reads it. */
    String value(Object value) {
        if (value instanceof Instant moment) {
            return Dates.format(moment);
        }
        if (value instanceof LocalDate day) {
            return Dates.format(day);
        }
        if (value instanceof Boolean yes) {
            return of(yes ? "yes" : "no");
        }
        return String.valueOf(value);
    }

    private static Properties load(String language) {
        var file = "/subject/export-words_" + language + ".properties";
        var stream = ExportWords.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + file);
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
