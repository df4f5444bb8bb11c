package vn.nhan.catalog.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** A certificate on its way through the pages: photographed, typed off, checked, dated by two, revoked. */
@Server
class OcopPagesTest {

    private Api member;
    private String product;
    private Browser pages;
    private String list;

    @BeforeEach
    void aProduct() {
        member = People.member(Api.HUNG_YEN);
        product = Farm.of(member).product();
        pages = Browser.of(member);
        list = "/my/products/" + product + "/recognitions";
    }

    @Test
    void memberDeclaresAndOfficersDecide() {
        pages.get(list).then().statusCode(200).body(containsString("Chưa khai giấy chứng nhận nào"));
        pages.get(list + "/new").then().statusCode(200).body(containsString("UBND tỉnh Hưng Yên"));
        pages.upload(list + "/new", Ocop.form(), scan()).then().statusCode(303);
        assertThat(text(pages, list)).contains("Chờ đối chiếu", "Cơ sở tự khai").doesNotContain("★");
        String id = member.get("/products/" + product + "/recognitions").path("[0].id");
        var officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
        var colleague = Browser.of(People.officer(Api.HUNG_YEN));
        var desk = "/office/ocop/" + id;

        assertThat(text(officer, "/office/ocop")).contains(Farm.PRODUCT, "Chờ đối chiếu");
        assertThat(text(officer, desk)).contains("A 33,5 + B 19 + C 29 = 81,5", "148/QD-TTg");
        officer.submit(desk + "/check", Map.of()).then().statusCode(303);
        assertThat(text(pages, list)).contains("★★★★", "Còn hiệu lực", "Cán bộ sở đã đối chiếu");

        officer.submit(desk + "/validity", Map.of("validTo", "31/12/2028", "reason", "Quyết định ghi vậy."))
                .then()
                .statusCode(303);
        assertThat(text(officer, desk))
                .contains("một cán bộ khác phải xác nhận")
                .doesNotContain("Xác nhận đổi");
        assertThat(officer.submit(desk + "/validity/confirmation", Map.of()).statusCode())
                .isEqualTo(409);
        colleague.submit(desk + "/validity/confirmation", Map.of()).then().statusCode(303);
        assertThat(text(pages, list)).contains("31/12/2028");

        officer.submit(desk + "/revocation", Map.of("decisionNo", "", "revokedOn", "05/06/2026", "reason", "Sai."))
                .then()
                .statusCode(422);
        officer.submit(
                        desk + "/revocation",
                        Map.of("decisionNo", "99/QĐ-UBND", "revokedOn", "05/06/2026", "reason", "Sai."))
                .then()
                .statusCode(303);
        assertThat(text(pages, list)).contains("Bị thu hồi từ ngày 05/06/2026").doesNotContain("★");
        assertThat(text(officer, "/office/ocop?standing=revoked")).contains(Farm.PRODUCT);
        assertThat(text(officer.inEnglish(), desk)).contains("Revoked");
    }

    @Test
    void whatWasTypedIsShownAgainBesideTheReasons() {
        var form = new HashMap<>(Ocop.form());
        form.put("scoreC", "36,5");
        form.put("issuerName", "Hội đồng xã");

        var refused = pages.upload(list + "/new", form, scan());

        refused.then().statusCode(422);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.select("#scoreC-error").text()).contains("từ 0 đến 35 điểm");
        assertThat(page.select("#scoreC").attr("value")).isEqualTo("36,5");
        pages.submitMultipart(list + "/new", Ocop.form()).then().statusCode(422);
    }

    private static Browser.Chosen scan() {
        return new Browser.Chosen("scan", "giay.jpg", Pictures.jpeg(64));
    }

    private static String text(Browser browser, String path) {
        var answer = browser.get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString()).selectFirst("main").text();
    }
}
