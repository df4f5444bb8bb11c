package vn.nhan.identity.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * One version of what people are asked.
 *
 * @param from the first day on which it is asked
 */
record ConsentText(int version, LocalDate from, Words vi, Words en) {

    /** @param question one plain question, to be answered by yes or no */
    record Words(String question, String text) {}

    Words in(Locale reader) {
        return reader.getLanguage().equals("en") ? en : vi;
    }

    /** Of all words in both languages, in lower case hex: proof of what exactly was asked. */
    String sha256() {
        var words = String.join("\n", vi.question(), vi.text(), en.question(), en.text());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
