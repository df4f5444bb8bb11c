package vn.nhan.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nhan.platform.text.Vietnamese;

/**
 * What is tried first by whoever guesses (NIST SP 800-63B, 3.1.1.2: a list of common passwords instead of rules about
 * capitals and signs). The list is {@code passwords/common.txt}; nothing leaves the house.
 */
final class CommonPasswords {

    private static final String LIST = "/passwords/common.txt";
    private static final Set<String> COMMON = read();

    /** Digits and signs around a word: what people add to be let through, so the machine that guesses adds it too. */
    private static final int DECORATION = 6;

    /** Shorter parts of a name stand in too many honest sentences. */
    private static final int TELLING_PART = 4;

    private static final int PHONE_TAIL = 7;
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private CommonPasswords() {}

    /**
     * @return the code of the reason why this password is refused: {@code identity.password-like-name}, {@code
     *     identity.password-simple}, {@code identity.password-common}; empty when it is not
     */
    static Optional<String> refusal(String password, SignInName name) {
        var plain = plain(password);
        if (tellsOf(name, plain)) {
            return Optional.of("identity.password-like-name");
        }
        if (SimplePattern.isIn(plain)) {
            return Optional.of("identity.password-simple");
        }
        return isCommon(plain) ? Optional.of("identity.password-common") : Optional.empty();
    }

    private static boolean tellsOf(SignInName name, String plain) {
        if (name instanceof SignInName.ByPhone) {
            var digits = name.canonical();
            return plain.contains(digits.substring(digits.length() - PHONE_TAIL));
        }
        var local = plain(name.canonical().substring(0, name.canonical().indexOf('@')));
        return local.length() >= TELLING_PART && plain.contains(local);
    }

    /** {@code M@tkhau123} is matkhau, {@code p4ssw0rd} is password: everybody knows these swaps. */
    private static boolean isCommon(String plain) {
        return COMMON.contains(plain) || wordIsCommon(plain) || wordIsCommon(unswapped(plain));
    }

    private static boolean wordIsCommon(String plain) {
        var word = plain.replaceAll("^\\d+|\\d+$", "");
        return plain.length() - word.length() <= DECORATION && (COMMON.contains(word) || isRepeatedWord(word));
    }

    private static boolean isRepeatedWord(String text) {
        for (int length = TELLING_PART; length <= text.length() / 2; length++) {
            var word = text.substring(0, length);
            if (COMMON.contains(word) && text.replace(word, "").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String unswapped(String plain) {
        var tail = plain.replaceAll("^.*\\D", "");
        return plain.substring(0, plain.length() - tail.length())
                        .replace('4', 'a')
                        .replace('0', 'o')
                        .replace('1', 'i')
                        .replace('3', 'e')
                        .replace('5', 's')
                + tail;
    }

    /** Small letters without marks, digits, and nothing between them; signs that stand for a letter are that letter. */
    private static String plain(String text) {
        var letters = Vietnamese.lower(Vietnamese.nfc(text))
                .replace('đ', 'd')
                .replaceAll("@(?=\\p{L})", "a")
                .replaceAll("(?<=\\p{L})@(?=\\p{L})", "a")
                .replaceAll("\\$(?=\\p{L})", "s");
        var unmarked = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(unmarked).replaceAll("");
    }

    private static Set<String> read() {
        try (var stream = CommonPasswords.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
