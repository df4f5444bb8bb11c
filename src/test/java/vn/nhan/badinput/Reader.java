package vn.nhan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import vn.nhan.testing.Browser;

/** In which language somebody wants to be told. */
enum Reader {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private static final String ACCENTED = "(?s).*[\\u00C0-\\u1EF9].*";

    private final String tag;

    Reader(String tag) {
        this.tag = tag;
    }

    /** For {@code Accept-Language}. */
    String tag() {
        return tag;
    }

    Browser at(Browser browser) {
        return this == ENGLISH ? browser.inEnglish() : browser;
    }

    /** Every Vietnamese sentence of ours has an accent somewhere, and no English one has but in our name. */
    void understands(String told) {
        assertThat(told).isNotBlank().doesNotContain("{", "urn:");
        var sentence = told.replace("Nhãn", "");
        if (this == VIETNAMESE) {
            assertThat(sentence).matches(ACCENTED);
        } else {
            assertThat(sentence).doesNotMatch(ACCENTED);
        }
    }
}
