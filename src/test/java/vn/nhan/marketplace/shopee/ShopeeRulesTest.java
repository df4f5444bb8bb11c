package vn.nhan.marketplace.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.trial.Goods;

class ShopeeRulesTest {

    private static final Goods RICE = Goods.rice("100780", Map.of());
    private static final CategoryRules RULES = new CategoryRules(
            "100780", List.of(), 10, 20, 1, 3, Map.of(CategoryRules.PRICE_MAX, 200_000L), java.time.Instant.EPOCH);

    private final ShopeeConnector connector = new ShopeeConnector();

    @Test
    void titlesAreCountedInCodePoints() {
        assertThat(rules(RICE.titled("🌾".repeat(9)))).containsExactly("title.too-short");
        assertThat(rules(RICE.titled("🌾".repeat(10)))).isEmpty();
        assertThat(rules(RICE.titled("🌾".repeat(120)))).isEmpty();
        assertThat(rules(RICE.titled("🌾".repeat(121)))).containsExactly("title.too-long");
        assertThat(rules(RICE.titled(" "))).containsExactly("title.missing");
    }

    @Test
    void theCategoryGoesBeforeTheGeneralBounds() {
        assertThat(check(RICE.titled("a".repeat(21)), Optional.of(RULES)))
                .extracting(Finding::rule)
                .containsExactly("title.too-long");
        assertThat(check(RICE.titled("a".repeat(20)).at(200_001, 1), Optional.of(RULES)))
                .extracting(Finding::rule)
                .contains("price.too-high");
    }

    @Test
    void picturesAreOneToNine() {
        assertThat(rules(RICE.pictured(List.of()))).containsExactly("pictures.missing");
        assertThat(rules(RICE.pictured(pictures(9)))).isEmpty();
        assertThat(rules(RICE.pictured(pictures(10)))).containsExactly("pictures.too-many");
        assertThat(rules(RICE.pictured(List.of(picture("image/webp", 1000))))).containsExactly("pictures.format");
        assertThat(rules(RICE.pictured(List.of(picture("image/png", 10 * 1024 * 1024)))))
                .isEmpty();
        assertThat(rules(RICE.pictured(List.of(picture("image/png", 10 * 1024 * 1024 + 1)))))
                .containsExactly("pictures.too-large");
    }

    @Test
    void pricesStayWithinFiveTimes() {
        assertThat(rules(RICE.at(0, 1))).containsExactly("price.zero");
        assertThat(rules(RICE.at(999, 1))).containsExactly("price.too-low");
        assertThat(rules(RICE.packed(Goods.variant("A", "1 kg", 20_000, 1), Goods.variant("B", "5 kg", 100_000, 1))))
                .isEmpty();
        assertThat(rules(RICE.packed(Goods.variant("A", "1 kg", 20_000, 1), Goods.variant("B", "5 kg", 100_001, 1))))
                .containsExactly("price.spread");
    }

    @Test
    void whatIsForbiddenInTextsIsSaid() {
        assertThat(rules(RICE.described("<p>x</p><script>x</script>", "x"))).containsExactly("description.markup");
        assertThat(check(RICE.described("<p>x</p>", "Gọi 0900000001"), Optional.empty()))
                .extracting(Finding::rule, Finding::blocks)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("description.contact", false));
        assertThat(rules(RICE.described("<p>x</p>", "a".repeat(5001)))).containsExactly("description.too-long");
        assertThat(rules(RICE.described("", ""))).containsExactly("description.missing");
    }

    private List<String> rules(Goods goods) {
        return check(goods, Optional.empty()).stream().map(Finding::rule).toList();
    }

    private List<Finding> check(Goods goods, Optional<CategoryRules> rules) {
        return connector.check(goods.want(), rules);
    }

    private static List<Desired.Picture> pictures(int count) {
        var pictures = new ArrayList<Desired.Picture>();
        for (var at = 0; at < count; at++) {
            pictures.add(Goods.picture("p" + at));
        }
        return pictures;
    }

    private static Desired.Picture picture(String mime, long bytes) {
        return new Desired.Picture("00", mime, 1000, 1000, bytes, "https://nhan.example/a");
    }
}
