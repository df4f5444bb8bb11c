package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Posting by hand, as a seller does it in a browser. */
@Server
class PostingPagesTest {

    private ByHand shop;
    private Browser seller;

    @BeforeEach
    void aShopAtPostmart() {
        shop = new ByHand();
        seller = Browser.of(shop.farm.member());
    }

    private static Document page(Browser who, String path) {
        return Jsoup.parse(who.get(path).then().statusCode(200).extract().asString());
    }

    private String board() {
        return "/my/marketplaces/" + shop.account + "/listings";
    }

    private String posting() {
        seller.submit(board(), Map.of()).then().statusCode(303);
        return page(seller, board()).select("th a[href$=/posting]").attr("href");
    }

    private static Browser.Chosen screen() {
        return new Browser.Chosen("evidence", "man-hinh.jpg", Pictures.jpeg(11));
    }

    @Test
    void anEmptyBoardTeachesWhatToDo() {
        assertThat(page(seller, board()).text())
                .contains(
                        "Bạn tự đăng hàng lên Postmart", "Chưa chọn mặt hàng nào để đăng", "Chọn tất cả hàng đang bán")
                .contains("lời của người bán");
        assertThat(page(seller.inEnglish(), board()).text()).contains("No goods chosen yet", "what sellers say");
    }

    @Test
    void goodsThatWaitForTheirSellerAreAmongTheirTasks() {
        assertThat(errands(seller)).isEmpty();
        var posting = posting();

        assertThat(errands(seller)).containsExactly("Postmart: 1 mặt hàng cần bạn xem " + board());
        assertThat(errands(seller.inEnglish())).containsExactly("Postmart: 1 to look at " + board());

        shop.farm
                .member()
                .put(apiOf(posting), Map.of("address", ByHand.ADDRESS))
                .then()
                .statusCode(200);
        assertThat(errands(seller)).isEmpty();
    }

    private static List<String> errands(Browser who) {
        return page(who, "/my/tasks").select("main .notice--warn a").stream()
                .map(link -> link.text() + " " + link.attr("href"))
                .toList();
    }

    @Test
    void aShopIsConnectedByItsNameAndAddress() {
        var form = page(seller, "/my/marketplaces/new?business=" + shop.farm.businessId() + "&channel=province-floor");
        assertThat(form.select("input[name=floor], input[name=address], input[name=name]"))
                .hasSize(3);
        var account = page(seller, "/my/marketplaces/" + shop.account);
        assertThat(account.text())
                .contains("Bạn tự đăng", ByHand.SHOP)
                .doesNotContain(
                        "Kiểm tra kết nối", "webhook", "Đang hoạt động", "Nhóm hàng trên sàn", "Đã bán trên sàn");
        assertThat(account.select("main a.button").attr("href")).isEqualTo(board());
        assertThat(page(seller, board()).select("a[href$=/categories]")).isEmpty();
        seller.submit(
                        "/my/marketplaces/" + shop.account,
                        Map.of("name", "Gian mới", "stockBuffer", "2", "policy", "ask"))
                .then()
                .statusCode(303);
    }

    @Test
    void aSellerPostsConfirmsAndIsShownAsTheirWord() {
        var posting = posting();
        var before = page(seller, posting);
        assertThat(before.text())
                .contains("Chờ bạn đăng", "Tải gói (ZIP)", Farm.PRODUCT, "85.000", "Không ghi sao hay chứng nhận nào");
        var goods = before.select("input[name=goods]").attr("value");

        seller.upload(posting, Map.of("address", ByHand.ADDRESS, "goods", goods), screen())
                .then()
                .statusCode(422);
        seller.upload(posting, Map.of("address", "javascript:alert(1)", "goods", goods, "same", "true"), screen())
                .then()
                .statusCode(422);
        seller.upload(posting, Map.of("address", ByHand.ADDRESS, "goods", goods, "same", "true"), screen())
                .then()
                .statusCode(303)
                .header("Location", endsWith(posting));

        var after = page(seller, posting);
        assertThat(after.text())
                .contains("Người bán xác nhận", "Do người bán xác nhận ngày", "Chúng tôi chưa đọc lại được");
        assertThat(after.select("a[href=" + ByHand.ADDRESS + "]").attr("rel")).contains("noreferrer");
        seller.get(posting + "/evidence").then().statusCode(200).contentType("image/jpeg");
        var board = page(seller, board());
        assertThat(board.text())
                .contains("1 trên 1 tin được người bán xác nhận", "Do người bán xác nhận ngày")
                .doesNotContain("đang bán trên sàn", "Đang bán");
    }

    @Test
    void aChangeIsShownBesideWhatStandsThere() {
        var posting = posting();
        shop.farm
                .member()
                .put(apiOf(posting), Map.of("address", ByHand.ADDRESS))
                .then()
                .statusCode(200);
        shop.farm.offer(shop.product, 95_000);
        ByHand.read(shop.farm.member(), apiOf(posting));

        var page = page(seller, posting);
        assertThat(page.text()).contains("Cần sửa trên Postmart");
        assertThat(page.select("table tr").eachText())
                .anyMatch(row -> row.contains("85.000") && row.contains("95.000"));
        assertThat(page(seller.inEnglish(), posting).text()).contains("To be changed on Postmart");
    }

    private String apiOf(String page) {
        return page.replace("/my/marketplaces", "/channel-accounts");
    }

    @Test
    void aWrongAddressIsTakenBackWithOnePress() {
        var posting = posting();
        shop.farm
                .member()
                .put(apiOf(posting), Map.of("address", ByHand.ADDRESS))
                .then()
                .statusCode(200);
        assertThat(page(seller, posting).text()).contains("Dán nhầm địa chỉ?");

        seller.submit(posting + "/undo", Map.of()).then().statusCode(303);

        assertThat(page(seller, posting).text()).contains("Chờ bạn đăng", "Dán nhầm");
    }

    @Test
    void whatHasToGoIsConfirmedByWhoLooked() {
        var posting = posting();
        shop.farm
                .member()
                .put(apiOf(posting), Map.of("address", ByHand.ADDRESS))
                .then()
                .statusCode(200);
        seller.submit(posting.replace("/posting", "/removal"), Map.of("sure", "true"))
                .then()
                .statusCode(303);
        assertThat(page(seller, posting).text()).contains("Phải gỡ xuống", "Bạn đã bỏ kênh này.", "Xác nhận đã gỡ tin");

        seller.submit(posting + "/removal", Map.of()).then().statusCode(422);
        seller.submit(posting + "/removal", Map.of("gone", "true")).then().statusCode(303);

        assertThat(page(seller, posting).text()).contains("Đã bỏ kênh", "Đã gỡ");
    }
}
