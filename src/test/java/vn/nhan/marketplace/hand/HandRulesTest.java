package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.hand.Longans.pack;
import static vn.nhan.marketplace.hand.Longans.ripe;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Finding;

class HandRulesTest {

    private static List<String> found(Longans goods, int papers) {
        return HandRules.check(goods.goods(), goods.shown(), papers).stream()
                .map(finding -> finding.severity() + " " + finding.rule())
                .toList();
    }

    @Test
    void goodGoodsHaveNothingToMend() {
        assertThat(found(ripe(), 1)).isEmpty();
        assertThat(found(ripe().starred(null), 0)).isEmpty();
    }

    @Test
    void aNameMayHaveAHundredAndFiftyLettersAndNotOneMore() {
        assertThat(found(ripe().named("ồ".repeat(150)), 1)).isEmpty();
        assertThat(found(ripe().named("ồ".repeat(151)), 1)).containsExactly("BLOCK title.too-long");
    }

    @Test
    void aPriceOfNothingIsRefusedAndFewPicturesAreAHint() {
        assertThat(found(ripe().packed(pack(1, 1_000, 0, 1L)), 1)).containsExactly("BLOCK price.zero");
        assertThat(found(ripe().pictured(2), 1)).containsExactly("HINT pictures.too-few");
        assertThat(found(ripe().pictured(0), 1)).containsExactly("WARN pictures.missing");
    }

    @Test
    void foodWithoutPapersAndPhoneNumbersAreWarnedOf() {
        assertThat(found(ripe(), 0)).containsExactly("WARN paper.missing");
        assertThat(found(ripe().described("Gọi 0900 000 012 nhé"), 1)).containsExactly("WARN description.contact");
    }

    @Test
    void onlyWhatIsRefusedBlocks() {
        assertThat(HandRules.blocks(List.of())).isFalse();
        assertThat(HandRules.blocks(List.of(Finding.warn("title", "x", java.util.Map.of()))))
                .isFalse();
        assertThat(HandRules.blocks(List.of(Finding.block("title", "x", java.util.Map.of()))))
                .isTrue();
    }
}
