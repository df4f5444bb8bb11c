package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.catalog.category.Category;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.LocalizedText;

/** How many goods wait for somebody to choose, and how the department counts kinds. */
class CategoryLineTest {

    private static final Match FRUIT = new Match(
            "fresh-fruit", new Placed("100781", List.of("Thực phẩm", "Trái cây"), Map.of()), Instant.EPOCH, 1);
    private static final OwnGoods.Group GOODS = new OwnGoods.Group("fresh-fruit", 9, 5, 2, List.of());
    private static final OwnGoods.Group NONE = OwnGoods.Group.none("fresh-fruit");

    @Test
    void whatNobodyHasChosenForKeepsAllOfItWaiting() {
        var line = line(GOODS, null, told("100781"));

        assertThat(line.state()).isEqualTo("missing");
        assertThat(line.waiting()).isEqualTo(5);
    }

    @Test
    void whereTheMarketplaceDroppedItOnlyWhatIsHeldBackWaits() {
        var line = line(GOODS, FRUIT, told("100780"));

        assertThat(line.state()).isEqualTo("gone");
        assertThat(line.waiting()).isEqualTo(2);
    }

    @Test
    void whatIsChosenKeepsNothingWaitingAlsoWhileTheMarketplaceHasNotTold() {
        assertThat(line(GOODS, FRUIT, told("100781")).waiting()).isZero();
        assertThat(line(GOODS, FRUIT, KnownTree.NOTHING).isMatched()).isTrue();
    }

    @Test
    void kindsWithoutGoodsAreNotMissingUnlessTheirPlaceIsGone() {
        var tree = told("100780");
        var counted = MappingDeskSheet.marketplaces(List.of(new MarketplacesMatched.Matched(
                        account(),
                        "Shopee",
                        List.of(
                                line(GOODS, null, tree),
                                line(NONE, null, tree),
                                line(NONE, FRUIT, tree),
                                line(GOODS, FRUIT, told("100781"))))))
                .all()
                .get(0);

        assertThat(counted.matched()).isEqualTo(1);
        assertThat(counted.missing()).isEqualTo(2);
        assertThat(counted.waiting()).isEqualTo(5);
        assertThat(counted.href()).isEqualTo("/office/marketplaces/" + account().id() + "/categories");
    }

    private static CategoryLine line(OwnGoods.Group group, @Nullable Match match, KnownTree tree) {
        var category = new Category(
                "fresh-fruit", null, new LocalizedText("Trái cây tươi", "Fresh fruit"), null, false, false);
        return CategoryLine.of(category, group, match, tree);
    }

    private static KnownTree told(String id) {
        return new KnownTree(
                List.of(new Leaf(id, List.of("Thực phẩm", "Khác"), List.of())), Instant.EPOCH, Instant.EPOCH, null);
    }

    private static ChannelAccountRef account() {
        return new ChannelAccountRef(
                new UUID(0, 7),
                TenantId.of(1),
                new UUID(0, 8),
                "shopee",
                "active",
                URI.create("https://shop.example"),
                URI.create("https://shop.example"),
                Map.of(),
                new DriftPolicy(Map.of(), DriftPolicy.Choice.ASK),
                0);
    }
}
