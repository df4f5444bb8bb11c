package vn.nhan.marketplace.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.mapping.RemoteNames;
import vn.nhan.testing.Server;

@Server
class DiffRowsTest {

    private static final RemoteNames.Names TOLD = new RemoteNames.Names(
            Map.of("100781", List.of("Thực phẩm", "Trái cây tươi")),
            Map.of("100010", "Xuất xứ", "brand", "brand", "100012", " "));

    @Test
    void categoriesAreReadByTheirNamesWithTheirIdsInSmallPrint() {
        var row = row("category", null, "100781");

        assertThat(row.field()).isEqualTo("Ngành hàng");
        assertThat(row.before()).containsExactly(new DiffRow.Words("Chưa có", null));
        assertThat(row.after()).containsExactly(new DiffRow.Words("Thực phẩm › Trái cây tươi", "100781"));
    }

    @Test
    void whatTheMarketplaceHasNotToldIsReadByItsId() {
        assertThat(row("category", "", "7").before()).hasSize(1);
        assertThat(row("category", "", "7").after()).containsExactly(new DiffRow.Words("7", null));
        assertThat(row("attributes", null, "100099=x\n100012=y").after())
                .containsExactly(new DiffRow.Words("100099=x", null), new DiffRow.Words("100012=y", null));
    }

    @Test
    void attributesStandOneALineEachUnderItsName() {
        var row = row("attributes", "100010=Lào", "100010=Việt Nam = ta\nbrand=Nhãn\nvà thêm");

        assertThat(row.before()).containsExactly(new DiffRow.Words("Xuất xứ: Lào", "100010"));
        assertThat(row.after())
                .containsExactly(
                        new DiffRow.Words("Xuất xứ: Việt Nam = ta", "100010"),
                        new DiffRow.Words("brand: Nhãn", null),
                        new DiffRow.Words("và thêm", null));
    }

    @Test
    void packagesAreReadByTheirLabelsWithTheirCodesInSmallPrint() {
        assertThat(row("options", null, "e1f9-01a2=1 kg\ne1f9-01a3=500 g, Túi lưới")
                        .after())
                .containsExactly(
                        new DiffRow.Words("1 kg", "e1f9-01a2"), new DiffRow.Words("500 g, Túi lưới", "e1f9-01a3"));
        assertThat(row("options", null, "một gói").after()).containsExactly(new DiffRow.Words("một gói", null));
    }

    @Test
    void packagesThatDifferInMoreThanOneThingAreReadByAllOfThem() {
        var packages = Options.field(Map.of(
                "e1f9-01a2", Map.of("Khối lượng", "1 kg", "Bao bì", "Túi lưới"),
                "e1f9-01a3", Map.of("Khối lượng", "5 kg", "Bao bì", "Hộp giấy")));

        assertThat(row("options", null, packages).after())
                .containsExactly(
                        new DiffRow.Words("Bao bì: Túi lưới, Khối lượng: 1 kg", "e1f9-01a2"),
                        new DiffRow.Words("Bao bì: Hộp giấy, Khối lượng: 5 kg", "e1f9-01a3"));
    }

    @Test
    void emptyIsSaidAndEmptyOnBothSidesIsNoNews() {
        assertThat(row("attributes", "100010=Lào", "").after()).containsExactly(new DiffRow.Words("Chưa có", null));
        assertThat(DiffRows.tellsSomething(change("attributes", null, " "))).isFalse();
        assertThat(DiffRows.tellsSomething(change("attributes", "100010=Lào", "")))
                .isTrue();
    }

    @Test
    void otherFieldsAreReadAsBefore() {
        assertThat(row("price", null, "85000").after()).containsExactly(new DiffRow.Words("85.000\u00a0₫", null));
        assertThat(row("title", "100781", "100781").after()).containsExactly(new DiffRow.Words("100781", null));
    }

    @Test
    void weightsAreReadWithTheirUnit() {
        var row = row("weight", "1100", "450");

        assertThat(row.before()).containsExactly(new DiffRow.Words("1,1 kg", null));
        assertThat(row.after()).containsExactly(new DiffRow.Words("450 g", null));
        assertThat(row("weight", null, "1.1 lb").after()).containsExactly(new DiffRow.Words("1.1 lb", null));
    }

    @Test
    void onlyCategoriesAreAskedFor() {
        var changes = Stream.of(change("category", "1", "2"), change("category", "", null), change("title", "3", "4"));

        assertThat(DiffRows.categories(changes)).containsExactlyInAnyOrder("1", "2");
    }

    private static DiffRow row(String field, @Nullable String before, @Nullable String after) {
        return new DiffRows(new BoardWords("vi"), TOLD).of(change(field, before, after));
    }

    private static PreviewView.Change change(String field, @Nullable String before, @Nullable String after) {
        return new PreviewView.Change(field, before, after);
    }
}
