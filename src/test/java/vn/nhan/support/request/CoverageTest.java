package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;

class CoverageTest {

    private static final UUID OTHER = new UUID(1, 1);
    private static final NeedTree TREE = new NeedTree(List.of(
            need("selling", null), need("goods-photos", "selling"), need("website", "selling"), need("brand", null)));

    @Test
    void sameNeedAndOneThatItIsPartOfAreInTheWay() {
        assertThat(coverage("goods-photos", "goods-photos").covering()).isEqualTo(OTHER);
        assertThat(coverage("goods-photos", "selling").covering()).isEqualTo(OTHER);
    }

    @Test
    void partOfWhatIsAskedIsOnlyTold() {
        assertThat(coverage("selling", "goods-photos")).isEqualTo(new Coverage(null, OTHER));
    }

    @Test
    void anotherNeedIsNotInTheWay() {
        assertThat(coverage("goods-photos", "website")).isEqualTo(Coverage.NONE);
        assertThat(coverage("goods-photos", "brand")).isEqualTo(Coverage.NONE);
        assertThat(Coverage.of(TREE, "brand", List.of())).isEqualTo(Coverage.NONE);
    }

    private static Coverage coverage(String asked, String there) {
        return Coverage.of(TREE, asked, List.of(new Coverage.Other(OTHER, there)));
    }

    private static Need need(String code, String parent) {
        return new Need(code, parent, new LocalizedText(code, code));
    }
}
