package vn.nhan.support.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.text.LocalizedText;

class NeedTreeTest {

    private static final NeedTree TREE =
            new NeedTree(List.of(need("selling", null), need("shop", "selling"), need("payment", null)));

    @Test
    void whoKnowsTheWholeKnowsItsParts() {
        assertThat(TREE.covers("selling", "shop")).isTrue();
        assertThat(TREE.covers("selling", "selling")).isTrue();
    }

    @Test
    void whoKnowsAPartDoesNotKnowTheWhole() {
        assertThat(TREE.covers("shop", "selling")).isFalse();
        assertThat(TREE.covers("payment", "shop")).isFalse();
    }

    @Test
    void aNeedThatIsNotThereIsCoveredByNobody() {
        assertThat(TREE.covers("selling", "flying")).isFalse();
        assertThat(Needs.unknown(TREE, List.of("shop", "flying"))).containsExactly("flying");
    }

    @Test
    void aPartOfNothingIsRefused() {
        var orphan = List.of(need("shop", "selling"));

        assertThatThrownBy(() -> new NeedTree(orphan)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Need need(String code, String parent) {
        return new Need(code, parent, new LocalizedText(code, code));
    }
}
