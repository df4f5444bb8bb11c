package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.RemoteCategory;

class SuggestionsTest {

    private static final List<Leaf> TREE = tree(
            "Thực phẩm và đồ uống > Trái cây tươi > Nhãn",
            "Thực phẩm và đồ uống > Trái cây tươi > Vải",
            "Thực phẩm và đồ uống > Trái cây tươi > Trái cây khác",
            "Thực phẩm và đồ uống > Trái cây sấy",
            "Thực phẩm và đồ uống > Rau củ quả",
            "Thực phẩm và đồ uống > Ngũ cốc > Gạo",
            "Thực phẩm và đồ uống > Ngũ cốc > Yến mạch",
            "Thực phẩm và đồ uống > Hải sản tươi sống > Tôm",
            "Thực phẩm và đồ uống > Thịt & Trứng > Trứng",
            "Thực phẩm và đồ uống > Mật ong & Si-rô",
            "Thực phẩm và đồ uống > Gia vị & Nước chấm > Tương ớt",
            "Thực phẩm và đồ uống > Gia vị & Nước chấm > Hạt nêm",
            "Thực phẩm và đồ uống > Đồ uống > Trà",
            "Thực phẩm và đồ uống > Đồ uống > Cà phê",
            "Thực phẩm và đồ uống > Đồ uống > Rượu",
            "Sức khoẻ > Thực phẩm chức năng > Bồi bổ",
            "Sức khoẻ > Dược liệu",
            "Nhà cửa > Đồ thủ công mỹ nghệ",
            "Nhà cửa > Cây cảnh",
            "Văn phòng phẩm > Nhãn dán",
            "Văn phòng phẩm > Gạo màu",
            "Thiết bị > Máy ép trái cây");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực phẩm,Trái cây tươi | Nhãn lồng Phố Hiến | Thực phẩm và đồ uống > Trái cây tươi > Nhãn",
                "Thực phẩm,Trái cây tươi | Vải thiều Thanh Hà | Thực phẩm và đồ uống > Trái cây tươi > Vải",
                "Thực phẩm,Trái cây tươi | | Thực phẩm và đồ uống > Trái cây tươi > Trái cây khác",
                "Thực phẩm,Gạo; ngũ cốc | Gạo nếp cái hoa vàng | Thực phẩm và đồ uống > Ngũ cốc > Gạo",
                "Thực phẩm,Mật ong | Mật ong hoa nhãn | Thực phẩm và đồ uống > Mật ong & Si-rô",
                "Thực phẩm,Rau; củ tươi | Rau muống | Thực phẩm và đồ uống > Rau củ quả",
                "Đồ uống,Chè; cà phê | Chè Tân Cương | Thực phẩm và đồ uống > Đồ uống > Trà",
                "Thực phẩm,Gia vị; nước chấm | Tương bần | Thực phẩm và đồ uống > Gia vị & Nước chấm > Tương ớt",
                "Dược liệu và sản phẩm từ dược liệu,Dược liệu | Đinh lăng | Sức khoẻ > Dược liệu",
                "Thủ công mỹ nghệ | Nón lá | Nhà cửa > Đồ thủ công mỹ nghệ",
            })
    void theLikeliestComesFirst(String path, String goods, String expected) {
        var best = suggestions(path, goods).best(TREE, 5);

        assertThat(best).hasSizeLessThanOrEqualTo(5);
        assertThat(shown(best).get(0)).isEqualTo(expected);
    }

    @Test
    void whatOnlySoundsAlikeComesAfterWhatIsAboutFood() {
        var best = shown(suggestions("Thực phẩm,Trái cây tươi", "Nhãn lồng").best(TREE, 10));

        assertThat(best.indexOf("Văn phòng phẩm > Nhãn dán"))
                .isGreaterThan(best.indexOf("Thực phẩm và đồ uống > Trái cây tươi > Nhãn"));
    }

    @Test
    void onlyThoseThatTakeGoodsAreSuggested() {
        var tree = List.of(
                new RemoteCategory("1", List.of("Trái cây tươi"), false),
                new RemoteCategory("2", List.of("Trái cây tươi", "Nhãn"), true));

        assertThat(suggestions("Thực phẩm,Trái cây tươi", "").best(Leaf.of(tree), 5))
                .extracting(Leaf::id)
                .containsExactly("2");
    }

    @Test
    void whatHasNothingToDoWithItIsNotSuggested() {
        assertThat(suggestions("Du lịch cộng đồng", "Đạp xe quanh làng").best(TREE, 5))
                .isEmpty();
    }

    @Test
    void aTreeIsSearchedWithoutMarksByTheBeginningsOfWords() {
        assertThat(shown(Suggestions.search("trai cay", TREE, 3)))
                .allSatisfy(path -> assertThat(path).contains("rái cây"));
        assertThat(shown(Suggestions.search("NHÃN", TREE, 5)))
                .containsExactlyInAnyOrder("Thực phẩm và đồ uống > Trái cây tươi > Nhãn", "Văn phòng phẩm > Nhãn dán");
        assertThat(shown(Suggestions.search("nha", TREE, 1)))
                .containsExactly("Thực phẩm và đồ uống > Trái cây tươi > Nhãn");
        assertThat(Suggestions.search("xe máy", TREE, 5)).isEmpty();
        assertThat(Suggestions.search(" ?! ", TREE, 5)).isEmpty();
    }

    private static Suggestions suggestions(String path, String goods) {
        return new Suggestions(
                List.of(path.split(",", -1)), goods == null || goods.isEmpty() ? List.of() : List.of(goods));
    }

    private static List<String> shown(List<Leaf> found) {
        return found.stream().map(one -> String.join(" > ", one.path())).toList();
    }

    private static List<Leaf> tree(String... paths) {
        var all = new ArrayList<RemoteCategory>();
        for (var path : paths) {
            all.add(new RemoteCategory("c" + all.size(), List.of(path.split(" > ", -1)), true));
        }
        return Leaf.of(all);
    }
}
