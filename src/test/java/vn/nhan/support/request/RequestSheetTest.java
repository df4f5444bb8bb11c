package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** An officer's list: good rows become requests, bad ones are named, and the same list twice changes nothing. */
@Server
class RequestSheetTest {

    private Api officer;
    private String taxCode;
    private String business;

    @BeforeEach
    void aFarm() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        taxCode = Farm.newTaxCode();
        business = People.member(Api.HUNG_YEN)
                .post("/businesses", Farm.profile(taxCode))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void eachRowHasItsOutcomeAndTheSameListTwiceChangesNothing() {
        var list = "Danh sách yêu cầu\nMã số thuế;Nội dung hỗ trợ;Mô tả\n"
                + taxCode + ";goods-photos;Chụp ảnh nhãn\n"
                + taxCode + ";Trang web, tìm thấy trên mạng;\n"
                + taxCode + ";goods-photos;lần nữa\n"
                + taxCode + ";bay lên trời;\n"
                + "123;website;\n"
                + Farm.newTaxCode() + ";website;\n";

        var first = Support.bring(officer, list);
        first.then()
                .statusCode(201)
                .body("lines.row", contains(3, 4, 5, 6, 7, 8))
                .body("lines.outcome", contains("made", "made", "there", "refused", "refused", "refused"))
                .body(
                        "lines.mistakes.flatten().code",
                        contains("support.need-unknown", "business.tax-code-format", "support.tax-code-unknown"))
                .body("made", equalTo(2));
        var count = requests();
        Support.bring(officer, list)
                .then()
                .statusCode(201)
                .body("lines.outcome", contains("there", "there", "there", "refused", "refused", "refused"))
                .body("lines[0].request", equalTo(first.path("lines[0].request")));
        assertThat(requests()).isEqualTo(count).hasSize(2);

        var page = Browser.of(officer).get("/office/support/lists/" + first.path("id"));
        page.then().statusCode(200);
        assertThat(Jsoup.parse(page.asString()).selectFirst("main").text())
                .contains("2 yêu cầu mới, 1 đã có, 3 dòng chưa nhập được", "Dòng 6", "Chọn một nội dung hỗ trợ");
    }

    @Test
    void whatIsNoListIsRefused() {
        Support.bring(officer, "a;b\n1;2\n")
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("support.sheet-headings"));
        var many = "MST;Nội dung\n" + (taxCode + ";website\n").repeat(501);
        Support.bring(officer, many).then().statusCode(422).body("errors[0].detail", containsString("500"));
        officer.upload("/support-sheets?fileName=a.xlsx", new byte[] {1, 2, 3}, "application/octet-stream")
                .then()
                .statusCode(org.hamcrest.Matchers.greaterThanOrEqualTo(400));
    }

    @Test
    void emptyFormOfAListIsReadAgain() {
        var pages = Browser.of(officer);
        pages.get("/office/support/lists").then().statusCode(200);
        pages.get("/office/support/lists/template").then().statusCode(200);
    }

    private List<String> requests() {
        return officer.get("/businesses/" + business + "/support-requests").path("id");
    }
}
