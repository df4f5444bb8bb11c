package vn.nhan.marketplace.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.tck.Samples;

class ChecksTest {

    private static final Desired GOOD = Samples.longan(1);

    @Test
    void titlesAreCountedInCodePoints() {
        var longan = "🌾".repeat(255);
        assertThat(Checks.of(titled(longan)).title(255).findings()).isEmpty();
        assertThat(rules(Checks.of(titled(longan + "a")).title(255))).containsExactly("title.too-long");
        assertThat(rules(Checks.of(titled("  ")).title(255))).containsExactly("title.missing");
    }

    @Test
    void priceAndStockHaveBothEnds() {
        assertThat(rules(Checks.of(priced(0)).packages(1_000, 99))).containsExactly("price.zero");
        assertThat(rules(Checks.of(priced(-1)).packages(1_000, 99))).containsExactly("price.zero");
        assertThat(Checks.of(priced(1_000)).packages(1_000, 99).findings()).isEmpty();
        assertThat(rules(Checks.of(priced(1_001)).packages(1_000, 99))).containsExactly("price.too-high");
        assertThat(rules(Checks.of(priced(5)).packages(1_000, 39))).containsExactly("stock.too-high");
        assertThat(Checks.of(priced(5)).packages(1_000, 40).findings()).isEmpty();
    }

    @Test
    void skusAreOurs() {
        assertThat(rules(Checks.of(packed(Samples.variant("nhan 1", "1 kg", 5, 1, 9)))
                        .packages(9, 9)))
                .containsExactly("sku.malformed");
        assertThat(rules(Checks.of(packed(Samples.variant("N".repeat(51), "1 kg", 5, 1, 9)))
                        .packages(9, 9)))
                .containsExactly("sku.too-long");
        assertThat(rules(
                        Checks.of(packed(Samples.variant("N", "1 kg", 5, 1, 0))).packages(9, 9)))
                .containsExactly("weight.missing");
    }

    @Test
    void picturesAreCountedAndOfAKindThatIsTaken() {
        assertThat(Checks.of(GOOD).pictures(3, Set.of("image/jpeg")).findings()).isEmpty();
        assertThat(rules(Checks.of(GOOD).pictures(2, Set.of("image/jpeg")))).containsExactly("pictures.too-many");
        assertThat(rules(Checks.of(GOOD).pictures(3, Set.of("image/png"))))
                .containsExactly("pictures.format", "pictures.format", "pictures.format");
        var size =
                GOOD.pictures().stream().mapToLong(Desired.Picture::bytes).max().orElseThrow();
        assertThat(Checks.of(GOOD).pictureBytes(size).findings()).isEmpty();
        assertThat(Checks.of(GOOD).pictureBytes(size - 1).findings()).isNotEmpty();
    }

    @Test
    void packagesMustBeToldApart() {
        var one = Samples.variant("N-1", "1 kg", 5, 1, 9);
        var same = Samples.variant("N-2", "1 kg", 5, 1, 9);
        var bare = new Desired.Variant("N-3", Optional.empty(), Map.of(), 5, 1, 9);
        assertThat(Checks.of(packed(one)).variants(1, 3).findings()).isEmpty();
        assertThat(Checks.of(packed(one, Samples.variant("N-2", "2 kg", 5, 1, 9)))
                        .variants(2, 3)
                        .findings())
                .isEmpty();
        assertThat(rules(Checks.of(packed(one, same)).variants(2, 3))).containsExactly("attribute.missing");
        assertThat(rules(Checks.of(packed(one, bare)).variants(1, 3)))
                .containsExactly("variants.too-many", "attribute.missing");
    }

    @Test
    void whatCouldDoHarmIsNotSent() {
        assertThat(rules(Checks.of(described("<p>Nhãn</p><script>x</script>")).description(900)))
                .containsExactly("description.markup");
        assertThat(rules(Checks.of(described("<p>" + "ă".repeat(94) + "</p>")).description(100)))
                .containsExactly("description.too-long");
        assertThat(Checks.of(described("<p>" + "ă".repeat(93) + "</p>"))
                        .description(100)
                        .findings())
                .isEmpty();
    }

    private static List<String> rules(Checks checks) {
        return checks.findings().stream().map(Finding::rule).toList();
    }

    private static Desired titled(String title) {
        return Samples.later(GOOD, change -> change.title(title));
    }

    private static Desired priced(long dong) {
        return Samples.later(GOOD, change -> change.price(dong));
    }

    private static Desired packed(Desired.Variant... variants) {
        return Samples.later(GOOD, change -> change.variants(List.of(variants)));
    }

    private static Desired described(String html) {
        return new Desired(
                GOOD.listing(),
                1,
                true,
                GOOD.title(),
                html,
                html,
                GOOD.brand(),
                GOOD.category(),
                GOOD.attributes(),
                GOOD.pictures(),
                GOOD.variants(),
                GOOD.papers(),
                GOOD.link());
    }
}
