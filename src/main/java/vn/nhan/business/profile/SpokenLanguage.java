package vn.nhan.business.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.nhan.platform.text.LocalizedText;

/**
 * A language in which customers are served; the list is {@code business/languages.csv}.
 *
 * @param code BCP 47, such as {@code vi} or {@code tyz}
 */
public record SpokenLanguage(String code, LocalizedText name) {

    private static final List<SpokenLanguage> ALL = read();

    public static List<SpokenLanguage> all() {
        return ALL;
    }

    public static Optional<SpokenLanguage> of(String code) {
        return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    private static List<SpokenLanguage> read() {
        try (InputStream list = SpokenLanguage.class.getResourceAsStream("/business/languages.csv")) {
            if (list == null) {
                throw new IllegalStateException("the list of languages is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(cells -> new SpokenLanguage(cells[0], new LocalizedText(cells[1], cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
