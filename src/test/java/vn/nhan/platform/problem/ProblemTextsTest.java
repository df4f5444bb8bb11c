package vn.nhan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Path SENTENCES = Path.of("src/main/resources/problems");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Where a code stands in the source: given to a failure, a field error or a check. */
    private static final Pattern CODE = Pattern.compile(
            "(?:super\\(|FailureKind\\.\\w+,|InvalidValue\\(|FieldError\\([^,]+,|Invalid\\(\"[^\"]*\",|refuseIf\\([^\"]+\"\\w+\",)"
                    + "\\s*\"([a-z0-9]+(?:[.-][a-z0-9-]+)+)\"");

    @Test
    void bothLanguagesKnowTheSameCodes() throws IOException {
        assertThat(read("vi").keySet()).isEqualTo(read("en").keySet());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        var vietnamese = read("vi");
        var english = read("en");
        for (var code : vietnamese.stringPropertyNames()) {
            assertThat(places(vietnamese.getProperty(code))).as(code).isEqualTo(places(english.getProperty(code)));
        }
    }

    @Test
    void everyCodeInTheSourceHasASentence() throws IOException {
        var codes = codesInTheSource();
        assertThat(codes).hasSizeGreaterThan(80);
        assertThat(codes).allMatch(ProblemTexts::known);
    }

    @Test
    void placesAreFilledAndUnknownCodesStillSaySomething() {
        assertThat(ProblemTexts.sentence("text.too-long", Map.of("max", 200), Locale.ENGLISH))
                .isEqualTo("This is too long; at most 200 characters.");
        assertThat(ProblemTexts.sentence("no.such-code", Map.of(), Locale.forLanguageTag("vi")))
                .contains("trục trặc");
    }

    @Test
    void everyKindOfFailureHasATitleInBothLanguages() {
        for (var kind : FailureKind.values()) {
            assertThat(ProblemTexts.title(kind, Locale.ENGLISH)).doesNotStartWith("kind.");
            assertThat(ProblemTexts.title(kind, Locale.forLanguageTag("vi"))).doesNotStartWith("kind.");
        }
    }

    private static Set<String> codesInTheSource() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = CODE.matcher(Files.readString(file));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }

    private static Set<String> places(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties read(String language) throws IOException {
        var sentences = new Properties();
        try (var reader = Files.newBufferedReader(SENTENCES.resolve(language + ".properties"))) {
            sentences.load(reader);
        }
        return sentences;
    }
}
