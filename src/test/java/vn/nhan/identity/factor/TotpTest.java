package vn.nhan.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    /** "12345678901234567890" of RFC 6238, appendix B. */
    private static final TotpSecret RFC_SECRET = TotpSecret.ofBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:10Z");
    private static final long STEP = Totp.stepAt(NOW);

    /** Appendix B gives eight digits; six digits are their last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfRfc6238(long seconds, String code) {
        assertThat(Totp.codeAt(RFC_SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void codeIsTakenOneStepEarlyOrLate(long steps) {
        var code = Totp.codeAt(RFC_SECRET, NOW.plusSeconds(steps * Totp.STEP_SECONDS));

        assertThat(Totp.match(RFC_SECRET, code, NOW, Totp.NEVER_USED)).hasValue(STEP + steps);
    }

    @ParameterizedTest
    @ValueSource(longs = {-20, -2, 2, 20})
    void codeOfAnotherTimeIsRefused(long steps) {
        var code = Totp.codeAt(RFC_SECRET, NOW.plusSeconds(steps * Totp.STEP_SECONDS));

        assertThat(Totp.match(RFC_SECRET, code, NOW, Totp.NEVER_USED)).isEmpty();
    }

    @Test
    void usedCodeIsRefusedAndTheNextOneTaken() {
        var code = Totp.codeAt(RFC_SECRET, NOW);
        var next = Totp.codeAt(RFC_SECRET, NOW.plusSeconds(Totp.STEP_SECONDS));

        assertThat(Totp.match(RFC_SECRET, code, NOW, STEP)).isEmpty();
        assertThat(Totp.match(RFC_SECRET, code, NOW, STEP + 1)).isEmpty();
        assertThat(Totp.match(RFC_SECRET, next, NOW, STEP)).isEqualTo(OptionalLong.of(STEP + 1));
    }

    @Test
    void spacesInACodeDoNotCount() {
        var code = Totp.codeAt(RFC_SECRET, NOW);
        var spaced = " " + code.substring(0, 3) + "\u00A0" + code.substring(3) + " ";

        assertThat(Totp.match(RFC_SECRET, spaced, NOW, Totp.NEVER_USED)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "-12345", "１２３４５６", "٣٣٣٣٣٣", "' or 1=1"})
    void whatIsNotSixDigitsIsRefused(String typed) {
        assertThat(Totp.match(RFC_SECRET, typed, NOW, Totp.NEVER_USED)).isEmpty();
    }

    @Test
    void codeOfAnotherSecretIsRefused() {
        var strangers = IntStream.range(0, 50).mapToObj(i -> TotpSecret.random());

        assertThat(strangers.filter(stranger -> Totp.match(RFC_SECRET, Totp.codeAt(stranger, NOW), NOW, Totp.NEVER_USED)
                        .isPresent()))
                .hasSizeLessThan(2);
    }

    @Test
    void secretIsReadBackFromItsLetters() {
        var secret = TotpSecret.random();

        assertThat(secret.base32()).matches("[A-Z2-7]{32}");
        assertThat(secret.grouped()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(TotpSecret.ofBase32(secret.grouped().toLowerCase(java.util.Locale.ROOT))
                        .base32())
                .isEqualTo(secret.base32());
        assertThat(TotpSecret.random().base32()).isNotEqualTo(secret.base32());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GEZDGNBV", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1", "not base32 at all, not even nearly"})
    void secretOfAnotherLengthOrAlphabetIsRefused(String text) {
        assertThatThrownBy(() -> TotpSecret.ofBase32(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressForTheAppNamesIssuerAndAccount() {
        assertThat(RFC_SECRET.uri("Nhãn", "0900 ••• 012"))
                .isEqualTo(
                        "otpauth://totp/Nh%C3%A3n:0900%20%E2%80%A2%E2%80%A2%E2%80%A2%20012"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Nh%C3%A3n&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void secretStaysOutOfLogs() {
        assertThat(RFC_SECRET.toString()).doesNotContain("GEZ");
    }
}
