package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.CategoryRules;

class FillingTest {

    private static final CategoryRules RULES = new CategoryRules(
            "100781",
            List.of(
                    new CategoryRules.Attribute("1", "Xuất xứ", true, Set.of("Việt Nam", "Nhật Bản"), 40),
                    new CategoryRules.Attribute("2", "Hạn sử dụng", false, Set.of(), 40)),
            10,
            120,
            1,
            9,
            Instant.EPOCH);

    @Test
    void aConstantIsTheSameForAllGoods() {
        assertThat(filled(Map.of("1", Source.constant("Việt Nam")), Map.of()))
                .containsExactly(Map.entry("1", "Việt Nam"));
    }

    @Test
    void whatGoodsSayIsSpeltAsTheMarketplaceSpellsIt() {
        assertThat(filled(Map.of("1", Source.ours("grown-in")), Map.of("grown-in", "VIET NAM")))
                .containsExactly(Map.entry("1", "Việt Nam"));
    }

    @Test
    void whatIsNotInItsListStaysAsItIsForTheCheckToFind() {
        assertThat(filled(Map.of("1", Source.ours("grown-in")), Map.of("grown-in", "Phố Hiến")))
                .containsExactly(Map.entry("1", "Phố Hiến"));
    }

    @Test
    void whatGoodsDoNotSayIsMissing() {
        assertThat(filled(
                        Map.of("1", Source.ours("grown-in"), "2", Source.ours("shelf-life")), Map.of("grown-in", " ")))
                .isEmpty();
    }

    @Test
    void freeTextStaysFreeAndWhatIsNoLongerAskedForIsLeftOut() {
        assertThat(filled(
                        Map.of("2", Source.ours("shelf-life"), "3", Source.constant("x")),
                        Map.of("shelf-life", "10 ngày")))
                .containsExactly(Map.entry("2", "10 ngày"));
    }

    @Test
    void withoutRulesAllIsSentAsItIs() {
        assertThat(Filling.of(Map.of("9", Source.constant("x")), Map.of(), Optional.empty()))
                .containsExactly(Map.entry("9", "x"));
    }

    private static Map<String, String> filled(Map<String, Source> sources, Map<String, String> ours) {
        return Filling.of(sources, ours, Optional.of(RULES));
    }
}
