package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.nhan.marketplace.hand.Longans.NOW;
import static vn.nhan.marketplace.hand.Longans.pack;
import static vn.nhan.marketplace.hand.Longans.ripe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;
import vn.nhan.testing.Server;

@Server
class PackBookTest {

    private static final Marketplaces MARKETPLACES = new Marketplaces();
    private static final List<String> HEADINGS = MARKETPLACES.sheet("postmart").columns().stream()
            .map(Marketplaces.Column::heading)
            .toList();

    private static List<Row> rows(Pack pack) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(new PackBook(new HandWords("vi")).write(pack)))) {
            return book.getFirstSheet().read();
        }
    }

    private static String text(Row row, String heading) {
        return row.getCell(HEADINGS.indexOf(heading)).getRawValue();
    }

    private static Pack of(Longans... all) {
        var items = Arrays.stream(all)
                .map(one -> new Pack.Item(
                        "001-nhan",
                        one.goods(),
                        one.shown(),
                        List.of(new Papers.Paper(
                                "ket-qua-kiem-nghiem-1.pdf",
                                new ObjectKey("tenants/1/" + "c".repeat(32) + "/document")))))
                .toList();
        return new Pack(shop(), MARKETPLACES.sheet("postmart"), false, items, List.of("Chanh leo"), Dates.dayOf(NOW));
    }

    private static UncalledShop shop() {
        var account = new ChannelAccountRef(
                new UUID(0, 1),
                TenantId.of(1),
                new UUID(0, 2),
                "postmart",
                "active",
                URI.create("https://nowhere.invalid"),
                URI.create("https://nowhere.invalid"),
                Map.of(),
                new DriftPolicy(Map.of(), DriftPolicy.Choice.ASK),
                0);
        return new UncalledShop(account, Way.HAND, "Gian hàng", "Postmart", "https://postmart.vn/cua-hang/thu");
    }

    @Test
    void everyPackageIsARowWithItsPriceAsANumber() throws IOException {
        var rows = rows(of(ripe().packed(pack(1, 500, 45_000, 3L), pack(2, 1_000, 85_000, null))
                .starred(null)));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).stream().map(cell -> cell.getRawValue())).containsExactlyElementsOf(HEADINGS);
        assertThat(rows.get(1).getCell(HEADINGS.indexOf("Giá bán (đồng)")).asNumber())
                .isEqualByComparingTo(BigDecimal.valueOf(45_000));
        assertThat(text(rows.get(2), "Quy cách")).isEqualTo("1 kg");
        assertThat(text(rows.get(2), "Số lượng có thể bán")).isEqualTo("100");
        assertThat(text(rows.get(1), "Chứng nhận")).isEqualTo("OCOP 4 sao");
        assertThat(text(rows.get(1), "Nhóm hàng")).isEqualTo("Thực phẩm > Trái cây tươi");
        assertThat(text(rows.get(1), "Ảnh trong gói").lines())
                .containsExactly("001-nhan/anh/01.jpg", "001-nhan/anh/02.jpg", "001-nhan/anh/03.jpg");
        assertThat(text(rows.get(1), "Giấy tờ trong gói")).isEqualTo("001-nhan/giay-to/ket-qua-kiem-nghiem-1.pdf");
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        for (var evil : List.of("=HYPERLINK(\"http://x\")", "+84 nhãn", "-2+3", "@SUM(A1)")) {
            var row = rows(of(ripe().named(evil).described(evil))).get(1);

            for (var heading : List.of("Tên hàng", "Mô tả")) {
                var cell = row.getCell(HEADINGS.indexOf(heading));
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getFormula()).isNull();
                assertThat(cell.getRawValue()).isEqualTo("'" + evil);
            }
        }
    }

    @Test
    void theGuideSaysWhatToCopyWhereAndWhatIsLeftOut() {
        var guide = new String(new PackGuide().write(of(ripe().starred(null))), StandardCharsets.UTF_8);

        assertThat(guide)
                .startsWith("\ufeffGÓI ĐĂNG TIN: Postmart – Gian hàng\r\nSố liệu ngày 22/11/2026.")
                .contains("Postmart không công bố mẫu nhập hàng", "https://postmart.vn/cua-hang/thu")
                .contains("[  ] Nhãn lồng Phố Hiến", "1 kg: 85.000\u00A0₫, còn bán được 40", "OCOP 4 sao")
                .contains("Thư mục: 001-nhan (3 ảnh, 1 giấy tờ)", "  - Chanh leo");
        assertThat(guide.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void everyMarketplaceThatPeopleFillHasASheetAndAnEnd() {
        assertThat(MARKETPLACES.descriptors())
                .extracting(one -> one.id(), one -> one.way())
                .contains(tuple("postmart", Way.HAND), tuple("voso", Way.HAND), tuple("google", Way.FEED));
        MARKETPLACES.descriptors().stream().filter(one -> one.way() == Way.HAND).forEach(one -> {
            assertThat(MARKETPLACES.sheet(one.id()).columns()).isNotEmpty();
            assertThat(MARKETPLACES.goodFor(one.id())).hasDays(90);
            assertThat(one.api()).isEqualTo(Optional.empty());
        });
    }
}
