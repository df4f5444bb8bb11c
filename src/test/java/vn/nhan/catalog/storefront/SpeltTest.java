package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.problem.Invalid;

/** What is typed, and what it is compared with. */
class SpeltTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

    @Test
    void toneMayStandOnEitherVowel() {
        assertThat(Spelt.words("Hoà Lộc")).isEqualTo(Spelt.words("hòa lộc")).containsExactly("hoa1", "lo6c5");
        assertThat(Spelt.words("Đặng Mỹ")).containsExactly("d9a7ng5", "mi3");
        assertThat(Spelt.words("mĩ")).containsExactly("mi3");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Spelt.words(Normalizer.normalize("bưởi", Normalizer.Form.NFD)))
                .isEqualTo(Spelt.words("bưởi"));
    }

    @Test
    void onlyWordsTypedWithMarksMustBeSpeltSo() {
        var sought = Sought.of("  Thịt bo  khô ");

        assertThat(sought.words()).containsExactly("thit", "bo", "kho");
        assertThat(sought.marked()).containsExactly("thit5", "kho6");
        assertThat(Sought.of("nhan long").marked()).isEmpty();
        assertThat(Sought.of(" ").isEmpty()).isTrue();
        assertThat(Sought.of("x".repeat(500)).typed()).hasSize(100);
    }

    @Test
    void lettersThatSoundAlikeComeBeforeOtherSlips() {
        assertThat(Typos.of("nham").get("nhan")).isLessThan(Typos.of("nham").get("nhat"));
        assertThat(Typos.of("nong").get("long")).isLessThan(Typos.of("nong").get("dong"));
        assertThat(Typos.of("nhanx").get("nhan")).isLessThan(Typos.of("nhanx").get("nhang"));
        assertThat(Typos.of("xau")).containsKey("sau");
        assertThat(Typos.of("tranh")).containsKey("chanh");
    }

    @Test
    void pricesAreReadAndWrittenAsRanges() {
        assertThat(PriceRange.of("50000-100000"))
                .isEqualTo(new PriceRange(50_000, 100_000))
                .hasToString("50000-100000");
        assertThat(PriceRange.of("-50000")).hasToString("-50000");
        assertThat(PriceRange.of("500000-")).hasToString("500000-");
        assertThat(new PriceRange(60_000, 120_000).touched().boxed()).containsExactly(1, 2);
        for (var wrong : List.of("5", "a-b", "9-9", "100-50", "-".repeat(3), "1".repeat(20) + "-")) {
            assertThatThrownBy(() -> PriceRange.of(wrong)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void bookmarkIsReadBackAndNothingElseIs() {
        var mark = new Bookmark(2, 1_795_323_600_123_456L, UUID.fromString("01900000-0000-7000-8000-00000000000f"));

        assertThat(Bookmark.of(mark.toString())).isEqualTo(mark);
        assertThat(Micros.moment(mark.place())).isEqualTo("2026-11-22T05:00:00.123456Z");
        assertThat(Bookmark.of(null)).isNull();
        for (var wrong : List.of("x", "AAAA", mark + "A", "*")) {
            assertThatThrownBy(() -> Bookmark.of(wrong)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void goodsComeBackWhenAReservationRunsOut() {
        var soon = new StorefrontCard.Hold(1, NOW.plusSeconds(600));
        var later = new StorefrontCard.Hold(2, NOW.plusSeconds(900));
        var over = new StorefrontCard.Hold(3, NOW.minusSeconds(1));

        assertThat(stock(null).written()).isEqualTo("-infinity");
        assertThat(stock(3L).written()).isEqualTo("-infinity");
        assertThat(stock(0L).written()).isEqualTo("infinity");
        assertThat(stock(3L, later, soon).from()).isEqualTo(soon.until());
        assertThat(stock(3L, over).from()).isNull();
    }

    private static StockState stock(@Nullable Long packages, StorefrontCard.Hold... holds) {
        var variant = new StorefrontCard.Variant(
                new UUID(0, 7), 1000, null, null, null, false, 65_000, packages, List.of(holds));
        return StockState.of(List.of(variant), NOW);
    }
}
