package vn.nhan.identity.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PurposesTest {

    private static final String[] HASHES = {
        "c7c0f518228960867907346abb58b8e073576622116d643cf14172990e352d9e",
        "0d2055890367da0925d7e570e7feefd51608e1b0f7c37e1bdfcd51a9ccbb57e2",
        "1ee90c7e1e752ffe44a14e429b48026279442c72ac9493e23305789b466b94de"
    };

    private static final String TWO_VERSIONS = """
            - purpose: news
              versions:
                - {version: 1, from: 2026-01-01, vi: {question: A, text: b}, en: {question: C, text: d}}
                - {version: 2, from: 2026-06-01, vi: {question: A, text: b2}, en: {question: C, text: d}}
            """;

    @Test
    void shippedWordsAreWholeInBothLanguages() {
        assertThat(Purposes.shipped().all())
                .isNotEmpty()
                .allSatisfy(purpose -> assertThat(purpose.versions()).allSatisfy(text -> {
                    assertThat(text.in(Locale.forLanguageTag("vi")).question()).endsWith("?");
                    assertThat(text.in(Locale.ENGLISH).question()).endsWith("?");
                    assertThat(text.vi().text())
                            .isNotBlank()
                            .isNotEqualTo(text.en().text());
                }));
    }

    /** Whoever changes words of a version that was asked already changes what people said yes to. */
    @Test
    void wordsThatWereAskedAreNeverEdited() {
        assertThat(Purposes.shipped().all())
                .flatExtracting(Purpose::versions)
                .extracting(ConsentText::sha256)
                .contains(HASHES);
    }

    @Test
    void wordsOfTheDayAreAsked() {
        var news = read(TWO_VERSIONS).find("news").orElseThrow();
        assertThat(news.textOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(news.textOn(LocalDate.of(2026, 5, 31)))
                .map(ConsentText::version)
                .contains(1);
        assertThat(news.textOn(LocalDate.of(2026, 6, 1)))
                .map(ConsentText::version)
                .contains(2);
        assertThat(news.versions()).extracting(ConsentText::sha256).doesNotHaveDuplicates();
    }

    @Test
    void listsThatContradictThemselvesAreRefused() {
        assertThatThrownBy(() -> read(TWO_VERSIONS.replace("version: 2", "version: 3")))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> read(TWO_VERSIONS.replace("2026-06-01", "2025-06-01")))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> read(TWO_VERSIONS + TWO_VERSIONS)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> read(TWO_VERSIONS.replace("text: b2", "txet: b2")))
                .isInstanceOf(Exception.class);
    }

    private static Purposes read(String yaml) {
        return Purposes.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
