package vn.nhan.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.catalog.feed.Channel.GOOGLE;
import static vn.nhan.catalog.feed.Channel.META;
import static vn.nhan.catalog.feed.FeedColumn.*;
import static vn.nhan.catalog.feed.Samples.NOW;
import static vn.nhan.catalog.feed.Samples.goods;
import static vn.nhan.catalog.feed.Samples.pack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedMappingTest {

    private static final List<Samples> ALL = List.of(
            goods(),
            goods().named("Cam sành \"loại 1\"\t<b>ngon</b>")
                    .by("HTX & <Bạn>")
                    .packed(pack(1, 500, 30_000L, 4L), pack(2, 5_000, 250_000L, 0L)),
            goods().named("=HYPERLINK(\"http://x\")").described("+1\n@x"),
            goods().described(null).of("tea-coffee", "beverage").offeredUntil(NOW.plus(Duration.ofDays(3))),
            goods().inSeason(false)
                    .preorder("2026-11-01", "2027-06-20")
                    .packed(new Goods.Pack(
                            new UUID(7, 9), 1_234, "Loại 1", "Hộp", "09521234567894".substring(0, 14), 1L, null)),
            goods().described("Nhãn ngon. ".repeat(900)).by("Hợp tác xã " + "rất dài ".repeat(20)));

    @ParameterizedTest
    @EnumSource(FeedFile.class)
    void everyColumnOfEveryFileIsAsTheChannelDemands(FeedFile file) {
        var written = file(file, ALL);

        assertThat(FeedSpec.mistakes(written, file.fileName())).isEmpty();
        assertThat(FeedSpec.read(written, file.fileName())).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(FeedFile.class)
    void theValidatorFindsWhatIsWrong(FeedFile file) {
        var good = file(file, List.of(goods()));

        assertThat(FeedSpec.mistakes(good.replace("65000 VND", "65.000 đ"), file.fileName()))
                .isNotEmpty();
        assertThat(FeedSpec.mistakes(good.replaceAll("in.stock", "còn hàng"), file.fileName()))
                .isNotEmpty();
        assertThat(FeedSpec.mistakes(good.replace("https://", "http://"), file.fileName()))
                .isNotEmpty();
    }

    @Test
    void goodsAreToldWithTheirNetWeightAndAPriceInDong() {
        var row = goods().first(GOOGLE).row();

        assertThat(row.id()).hasSize(45).isEqualTo("abcdef012345-00000000000000070000000000000001");
        assertThat(row.cell(TITLE)).isEqualTo("Nhãn lồng Phố Hiến 1 kg");
        assertThat(row.cell(PRICE)).isEqualTo("65000 VND");
        assertThat(row.cell(DESCRIPTION)).isEqualTo("Cùi dày, hạt nhỏ & ngọt.");
        assertThat(row.cell(BRAND)).isEqualTo("Hợp tác xã Nhãn lồng Hồng Nam");
        assertThat(row.cell(GOOGLE_PRODUCT_CATEGORY)).isEqualTo("422");
        assertThat(row.cell(PRODUCT_TYPE)).isEqualTo("Thực phẩm > Trái cây tươi");
        assertThat(row.cell(IDENTIFIER_EXISTS)).isEqualTo("no");
        assertThat(row.cell(UNIT_PRICING_MEASURE)).isEqualTo("1kg");
        assertThat(row.cell(ITEM_GROUP_ID)).isEmpty();
        assertThat(row.cell(ADDITIONAL_IMAGE_LINK).split(",")).hasSize(2);
    }

    @Test
    void anotherNameLeavesTheIdAsItWas() {
        assertThat(goods().named("Tên mới").first(GOOGLE).row().id())
                .isEqualTo(goods().first(META).row().id());
    }

    @Test
    void packagesOfOneProductAreAGroup() {
        var both = FeedMapping.of(
                goods().packed(pack(1, 500, 1L, null), pack(2, 1_000, 2L, null)).make(), META, NOW);

        assertThat(both)
                .extracting(one -> one.row().cell(ITEM_GROUP_ID))
                .containsOnly("00000000000000020000000000000002");
        assertThat(both).extracting(one -> one.row().cell(SIZE)).containsExactly("500 g", "1 kg");
        assertThat(both).extracting(one -> one.row().id()).doesNotHaveDuplicates();
    }

    @Test
    void metaWritesItsWordsWithBlanksAndWantsTheCondition() {
        var row = goods().packed(pack(1, 500, 1L, 0L)).first(META).row();

        assertThat(row.cell(AVAILABILITY)).isEqualTo("out of stock");
        assertThat(row.cell(CONDITION)).isEqualTo("new");
        assertThat(META.columns()).doesNotContain(UNIT_PRICING_MEASURE, IDENTIFIER_EXISTS);
    }

    @Test
    void aHarvestThatCanBeOrderedHasItsDay() {
        var row = goods().inSeason(false)
                .preorder("2026-11-01", "2027-06-20")
                .first(GOOGLE)
                .row();

        assertThat(row.cell(AVAILABILITY)).isEqualTo("preorder");
        assertThat(row.cell(AVAILABILITY_DATE)).isEqualTo("2027-06-20T00:00+0700");
    }

    @Test
    void aHarvestThatCannotBeOrderedYetIsOutOfStock() {
        assertThat(goods().inSeason(false)
                        .preorder("2026-11-23", "2027-06-20")
                        .first(GOOGLE)
                        .row()
                        .cell(AVAILABILITY))
                .isEqualTo("out_of_stock");
    }

    @Test
    void aLaterHarvestThatCanBeOrderedAlreadyIsOrderedOf() {
        assertThat(goods().inSeason(false)
                        .preorder("2026-12-10", "2026-12-20")
                        .preorder("2026-11-01", "2027-06-20")
                        .first(GOOGLE)
                        .row()
                        .cell(AVAILABILITY_DATE))
                .isEqualTo("2027-06-20T00:00+0700");
    }

    @Test
    void aStarIsToldUntilTheInstantItEndsAndNotAfter() {
        var star = new Goods.Mark("ocop", 4, NOW.minusSeconds(60), NOW.plusSeconds(1));
        var marked = goods().marked(star, new Goods.Mark("vietgap", 0, NOW.minusSeconds(9), null))
                .make();

        assertThat(label(marked, NOW)).isEqualTo("ocop-4");
        assertThat(label(marked, NOW.plusSeconds(1))).isEmpty();
        assertThat(FeedMapping.of(marked, META, NOW.plusSeconds(1)).get(0).row().cell(CUSTOM_LABEL_2))
                .isEqualTo("vietgap");
    }

    @Test
    void theLastWordOnGoodsThatAreGoneClaimsNothing() {
        var star = new Goods.Mark("ocop", 4, NOW.minusSeconds(60), null);
        var gone = goods().marked(star)
                .preorder("2026-11-01", "2027-01-01")
                .packed(pack(1, 1, 1L, 0L))
                .first(GOOGLE)
                .row()
                .farewell(GOOGLE);

        assertThat(gone.cell(AVAILABILITY)).isEqualTo("out_of_stock");
        assertThat(gone.cell(CUSTOM_LABEL_0)).isEmpty();
        assertThat(gone.cell(AVAILABILITY_DATE)).isEmpty();
        assertThat(FeedRow.of(gone.kept())).isEqualTo(gone);
    }

    @Test
    void whatIsMissingIsSaidAndLeftOut() {
        assertThat(refusals(goods().shown())).containsExactly("feed.photo-missing");
        assertThat(refusals(goods().shown(new Goods.Picture("https://x.example/a.jpg", Samples.KEY, 99, 800))))
                .containsExactly("feed.photo-small");
        assertThat(refusals(goods().packed(pack(1, 500, null, null)))).containsExactly("feed.price-missing");
        assertThat(refusals(goods().at("http://hung-yen.example/x"))).containsExactly("feed.not-https");
        assertThat(refusals(goods().named("Nhãn ".repeat(40)))).containsExactly("feed.too-long");
        assertThat(refusals(goods().named("Nhãn GIẢM GIÁ 50%"))).containsExactly("feed.promotion");
        assertThat(refusals(goods().of("alcohol", "beverage"))).containsExactly("feed.category-refused");
        assertThat(refusals(goods().packed(new Goods.Pack(new UUID(1, 1), 1, null, null, "09521234567895", 1L, null))))
                .containsExactly("feed.wrong-form");
    }

    @Test
    void aMissingDescriptionIsNoReasonToLeaveGoodsOut() {
        var mapped = goods().described("<p> </p>").first(META);

        assertThat(mapped.isRefused()).isFalse();
        assertThat(mapped.problems()).extracting(FeedProblem::code).containsExactly("feed.no-description");
        assertThat(mapped.row().cell(DESCRIPTION)).isEqualTo(mapped.row().cell(TITLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-x", "@SUM(A1)", "\t=1", "'=1", " \u202e=1", "<b>=1</b>", "&#61;1"})
    void noTextBeginsAFormula(String text) {
        assertThat(FeedText.plain(text))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@")
                .doesNotStartWith("'");
    }

    @Test
    void aPageBecomesALine() {
        assertThat(FeedText.plain("<p>Một</p><ul><li>hai<li>ba</ul>\r\n3 &lt; 5 &#x110;&unknown; 2 < 4"))
                .isEqualTo("Một hai ba 3 < 5 Đ&unknown; 2 < 4");
        assertThat(FeedText.cut("một hai ba", 8)).isEqualTo("một hai…");
    }

    private static List<String> refusals(Samples goods) {
        return goods.first(META).problems().stream()
                .filter(FeedProblem::refused)
                .map(FeedProblem::code)
                .toList();
    }

    private static String label(Goods goods, java.time.Instant now) {
        return FeedMapping.of(goods, GOOGLE, now).get(0).row().cell(CUSTOM_LABEL_0);
    }

    private static String file(FeedFile file, List<Samples> all) {
        var out = new StringWriter();
        try (var writer = file.form()
                .open(out, file.channel(), new FeedWriter.About("Nhãn & bạn", "https://x.example/", "Hàng"))) {
            var number = 0;
            for (var goods : all) {
                for (var mapped : FeedMapping.of(goods.make(), file.channel(), NOW)) {
                    if (!mapped.isRefused()) {
                        var cells = new java.util.EnumMap<>(mapped.row().cells());
                        cells.put(ID, cells.get(ID) + number++);
                        writer.write(new FeedRow(cells));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
