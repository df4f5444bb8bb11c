package vn.nhan.catalog.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrintsTest {

    @Property(seed = "641", tries = 2000)
    void noPictureThatDiffersInSevenBitsIsMissed(
            @ForAll long hash, @ForAll @IntRange(max = 7) int bits, @ForAll long seed) {
        var other = flipped(hash, bits, new Random(seed));

        assertThat(PhotoPrint.distance(hash, other)).isEqualTo(bits);
        var hit = false;
        for (var part = 0; part < PhotoPrint.PARTS; part++) {
            hit |= PhotoPrint.near(PhotoPrint.part(hash, part)).contains(PhotoPrint.part(other, part));
        }
        assertThat(hit).isTrue();
    }

    @Property(seed = "642")
    void partsMakeUpTheHash(@ForAll long hash) {
        var whole = 0L;
        for (var part = 0; part < PhotoPrint.PARTS; part++) {
            whole = whole << 16 | PhotoPrint.part(hash, part);
        }
        assertThat(whole).isEqualTo(hash);
        assertThat(PhotoPrint.near(PhotoPrint.part(hash, 0))).hasSize(17).doesNotHaveDuplicates();
    }

    @Property(seed = "643", tries = 200)
    void textIsWhollyLikeItselfWhateverItsAccentsAndTags(@ForAll @IntRange(min = 12, max = 200) int words) {
        var text = Sample.words("ngọt", words);
        var bare = "<p>" + text.replace("ngọt", "NGOT") + "</p>";

        assertThat(TextPrint.alike(text, bare)).isEqualTo(100);
        assertThat(TextPrint.bands(text, ListingLanguage.VI))
                .isEqualTo(TextPrint.bands(bare, ListingLanguage.VI))
                .hasSize(10);
        assertThat(TextPrint.bands(text, ListingLanguage.EN))
                .doesNotContainAnyElementsOf(TextPrint.bands(text, ListingLanguage.VI));
    }

    @Property(seed = "644", tries = 300)
    void likenessIsTheSameBothWaysAndBetweenNoneAndAHundred(@ForAll long seed) {
        var dice = new Random(seed);
        var one = mixed(dice, 80);
        var other = dice.nextBoolean() ? changed(one, dice, dice.nextInt(20)) : mixed(dice, 60);

        assertThat(TextPrint.alike(one, other))
                .isEqualTo(TextPrint.alike(other, one))
                .isBetween(0, 100);
    }

    @Test
    void copiesWithAFewWordsChangedAreFoundAndOtherTextsAreNot() {
        var dice = new Random(4);
        var copies = 0;
        var found = 0;
        var strangers = 0;
        for (var round = 0; round < 400; round++) {
            var text = mixed(dice, 100);
            var copy = changed(text, dice, 1 + dice.nextInt(5));
            if (TextPrint.alike(text, copy) >= 70) {
                copies++;
                found += shareABand(text, copy) ? 1 : 0;
            }
            strangers += shareABand(text, mixed(dice, 100)) ? 1 : 0;
        }
        assertThat(copies).isGreaterThan(300);
        assertThat(found).isGreaterThanOrEqualTo(copies * 97 / 100);
        assertThat(strangers).isLessThan(4);
    }

    @Test
    void shortTextsHaveNoPrint() {
        assertThat(TextPrint.bands("Nhãn ngon, ngọt, thơm, sạch.", ListingLanguage.VI))
                .isEmpty();
        assertThat(TextPrint.bands("!!!", ListingLanguage.VI)).isEmpty();
        assertThat(TextPrint.alike("", "")).isZero();
    }

    @Test
    void weightsAreReadFromNames() {
        assertThat(NamedWeights.of("Nhãn sấy hộp 12 x 50 g"))
                .containsExactly(BigDecimal.valueOf(50), BigDecimal.valueOf(600));
        assertThat(NamedWeights.of("Gạo 2,5kg"))
                .hasSize(1)
                .first()
                .satisfies(weight -> assertThat(weight).isEqualByComparingTo("2500"));
        assertThat(NamedWeights.of("Vải loại 1, 20 giống")).isEmpty();
        assertThat(NamedWeights.fit(NamedWeights.of("Mật ong 480 g"), List.of(500L)))
                .isFalse();
        assertThat(NamedWeights.fit(NamedWeights.of("Mật ong 495 g"), List.of(500L)))
                .isTrue();
    }

    private static boolean shareABand(String one, String other) {
        return !Collections.disjoint(
                TextPrint.bands(one, ListingLanguage.VI), TextPrint.bands(other, ListingLanguage.VI));
    }

    private static long flipped(long hash, int bits, Random dice) {
        var places = new ArrayList<Integer>();
        for (var place = 0; place < 64; place++) {
            places.add(place);
        }
        Collections.shuffle(places, dice);
        var other = hash;
        for (var place : places.subList(0, bits)) {
            other ^= 1L << place;
        }
        return other;
    }

    private static String mixed(Random dice, int words) {
        var text = new StringBuilder();
        for (var word = 0; word < words; word++) {
            text.append("từ").append(dice.nextInt(900)).append(' ');
        }
        return text.toString();
    }

    private static String changed(String text, Random dice, int words) {
        var all = text.split(" ", -1);
        for (var word = 0; word < words; word++) {
            all[dice.nextInt(all.length)] = "khác" + word;
        }
        return String.join(" ", all);
    }
}
