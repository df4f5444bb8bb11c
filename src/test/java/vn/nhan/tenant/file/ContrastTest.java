package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.tenant.Colour;

class ContrastTest {

    private static final String SEED = "19970101";

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(Contrast.between(new Colour(0), Colour.WHITE)).isEqualTo(21.0, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54", "#949494, #ffffff, 3.03",
        "#0000ff, #ffffff, 8.59", "#ff0000, #ffffff, 4.00", "#00ff00, #ffffff, 1.37"
    })
    void knownPairsHaveTheirKnownRatio(String one, String other, double ratio) {
        assertThat(Contrast.between(Colour.parse(one), Colour.parse(other))).isEqualTo(ratio, within(0.005));
    }

    @Property(seed = SEED)
    void ratioIsTheSameBothWaysAndNeverLeavesItsRange(
            @ForAll @IntRange(max = 0xffffff) int one, @ForAll @IntRange(max = 0xffffff) int other) {
        double ratio = Contrast.between(new Colour(one), new Colour(other));

        assertThat(ratio).isBetween(1.0, 21.0 + 1e-9);
        assertThat(Contrast.between(new Colour(other), new Colour(one))).isEqualTo(ratio);
    }

    @Property(seed = SEED)
    void colourIsReadAsItIsWritten(@ForAll @IntRange(max = 0xffffff) int rgb) {
        assertThat(Colour.parse(new Colour(rgb).toString())).isEqualTo(new Colour(rgb));
    }
}
