package vn.nhan.traceability.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.FailureKind;

class TraceCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Property(seed = "1725")
    void issuedCodeNamesItsTenantAndIsReadBack(@ForAll @IntRange(max = 1023) int tenant) {
        TraceCode code = TraceCode.issue(tenant, RANDOM);
        assertThat(code.tenant()).isEqualTo(tenant);
        assertThat(code.text()).matches("[" + ALPHABET + "]{12}");
        assertThat(code.path()).isEqualTo("/t/" + code);
        assertThat(TraceCode.parse(code.display())).isEqualTo(code);
        assertThat(TraceCode.parse(code.text())).isEqualTo(code);
    }

    @Test
    void codesOfOneTenantDiffer() {
        Set<TraceCode> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(TraceCode.issue(33, RANDOM));
        }
        assertThat(codes).hasSize(10_000);
    }

    /** Every place and every other character: the whole space of one error, for each code tried. */
    @Property(seed = "1725", tries = 200)
    void oneWrongCharacterIsAlwaysSeen(@ForAll("codes") TraceCode code) {
        for (int at = 0; at < 12; at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != code.text().charAt(at)) {
                    StringBuilder wrong = new StringBuilder(code.text());
                    wrong.setCharAt(at, other);
                    assertRefused(wrong.toString());
                }
            }
        }
    }

    @Property(seed = "1725", tries = 500)
    void twoExchangedCharactersAreAlwaysSeen(@ForAll("codes") TraceCode code) {
        for (int first = 0; first < 12; first++) {
            for (int second = first + 1; second < 12; second++) {
                StringBuilder wrong = new StringBuilder(code.text());
                wrong.setCharAt(first, code.text().charAt(second));
                wrong.setCharAt(second, code.text().charAt(first));
                if (!wrong.toString().equals(code.text())) {
                    assertRefused(wrong.toString());
                }
            }
        }
    }

    /** Differences of checks are linear, so the weights alone prove for all codes what the samples above suggest. */
    @Test
    void errorsOfEveryCodeShowBecauseNoTwoWeightsAreAlike() {
        Set<Integer> weights = new HashSet<>();
        int zero = TraceCheck.value(TraceCheck.of("00000000000"));
        for (int at = 0; at < 11; at++) {
            StringBuilder unit = new StringBuilder("00000000000");
            unit.setCharAt(at, '1');
            weights.add(TraceCheck.value(TraceCheck.of(unit.toString())) ^ zero);
        }
        int weightOfTheCheck = 1;
        assertThat(weights).hasSize(11).doesNotContain(0, weightOfTheCheck);
    }

    @Property(seed = "1725")
    void whatPeopleConfuseIsForgiven(@ForAll("codes") TraceCode code) {
        String typed = code.display()
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', "iIlL".charAt(code.tenant() % 4))
                .replace("-", " - ");
        assertThat(TraceCode.parse(typed)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "000000000000", "000000000000000", "00000000000U", "ＯＯＯＯＯＯＯＯＯＯＯＯ", "0000_0000_0000"})
    void otherTextIsNoCode(String typed) {
        assertThatThrownBy(() -> TraceCode.parse(typed)).isInstanceOfSatisfying(BadTraceCode.class, failure -> {
            assertThat(failure.code()).isEqualTo("lot.trace-code");
            assertThat(failure.kind()).isEqualTo(FailureKind.MALFORMED);
        });
    }

    @Test
    void letterThatOnlyRisesToOneOfOursIsRefused() {
        String code = "SSSSSSSSSSS" + TraceCheck.of("SSSSSSSSSSS");
        assertThat(TraceCode.parse(code)).hasToString(code);
        assertRefused(code.replace('S', 'ſ'));
    }

    @Property(seed = "1725")
    void anyTextIsReadOrRefusedPolitely(@ForAll String typed) {
        try {
            assertThat(TraceCode.parse(typed).text()).hasSize(12);
        } catch (BadTraceCode refused) {
            assertThat(refused.code()).isEqualTo("lot.trace-code");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1024, 32_767})
    void tenantBeyondTwoCharactersGetsNoCode(int tenant) {
        assertThatIllegalArgumentException().isThrownBy(() -> TraceCode.issue(tenant, RANDOM));
    }

    @Provide
    Arbitrary<TraceCode> codes() {
        Arbitrary<String> bodies =
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(11);
        return bodies.map(body -> new TraceCode(body + TraceCheck.of(body)));
    }

    private static void assertRefused(String wrong) {
        assertThatExceptionOfType(BadTraceCode.class).isThrownBy(() -> TraceCode.parse(wrong));
    }
}
