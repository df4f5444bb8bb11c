package vn.nhan.platform.text;

import java.util.Locale;

/** The same words in Vietnamese and in English. */
public record LocalizedText(String vi, String en) {

    /** The English words for an English reader, the Vietnamese ones for everybody else. */
    public String in(Locale reader) {
        return reader.getLanguage().equals("en") ? en : vi;
    }

    /** @param language a BCP 47 tag such as {@code vi} or {@code en-GB} */
    public String in(String language) {
        return in(Locale.forLanguageTag(language));
    }
}
