package vn.nhan.tenant.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The operator at the pages. */
@Server
class TenantPagesTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>";

    private Browser operator = new Browser("", Map.of(), "");

    @BeforeEach
    void signIn() {
        operator = Browser.of(People.operator());
    }

    @Test
    void registerListsEveryProvinceWithItsState() {
        var page = page("/operator/tenants");

        assertThat(page.select("tbody tr th a").eachText()).contains("Hưng Yên", "Hà Giang");
        assertThat(page.select("tr:contains(Hà Giang) .badge").text()).isEqualTo("Đã hợp nhất");
        assertThat(page.select("a[href=/operator/provinces]")).isNotEmpty();
        assertThat(page("/operator/provinces").select("a[href=/operator/tenants]"))
                .isNotEmpty();
    }

    @Test
    void provinceIsAddedFromTheForm() {
        var slug = Provinces.newSlug();
        assertThat(page("/operator/tenants/new").select("input[type=color]").eachAttr("value"))
                .containsExactly("#17563a", "#fffdf6", "#b5761f", "#f4ecd9");

        operator.upload("/operator/tenants/new", filled(slug), logo(""))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/operator/tenants/" + slug + "?said=added"));

        assertThat(page("/operator/tenants/" + slug + "?said=added").text())
                .contains("Đã thêm tỉnh.", "Sở Khoa học và Công nghệ thử", slug + ".localhost");
        at(slug, "/").then().statusCode(200).body(containsString("Tỉnh thử"));
        at(slug, "/theme/" + slug + "/logo.svg").then().body(containsString("<title>Nhãn</title>"));
    }

    @Test
    void ownDrawingBecomesTheLogo() {
        var slug = Provinces.newSlug();
        operator.upload("/operator/tenants/new", filled(slug), logo(SVG)).then().statusCode(303);

        assertThat(at(slug, "/theme/" + slug + "/logo.svg").asString().strip()).isEqualTo(SVG);
    }

    @Test
    void whatIsWrongStandsBesideTheFieldsAndNothingTypedIsLost() {
        var form = filled(Provinces.newSlug());
        form.put("nameVi", "");
        form.put("primaryInk", "#558844");
        form.put("hosts", "hung-yen.localhost");
        form.put("complaints", "khong phai thu");
        form.put("validFrom", "31/02/2026");
        var answer = operator.upload("/operator/tenants/new", form, logo("<svg onload='a()'/>"));

        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#nameVi-error").text()).contains("Chưa điền mục này.");
        assertThat(page.select("#primary-error").text()).contains("Độ tương phản 2.0:1 với primaryInk");
        assertThat(page.select("#hosts-error").text()).contains("hung-yen.localhost đã thuộc về");
        assertThat(page.select("#complaints-error").text()).contains("không phải địa chỉ thư điện tử");
        assertThat(page.select("#logo-error").text()).contains("onload");
        assertThat(page.select("#validFrom-error")).isNotEmpty();
        assertThat(page.select("#nameEn").val()).isEqualTo("Trial");
    }

    @Test
    void fileIsChangedOnItsPage() {
        var slug = Provinces.newSlug();
        Provinces.added(slug);
        var form = page("/operator/tenants/" + slug + "/file");
        var file = form.select("#file").val();
        var version = form.select("input[name=version]").val();

        var refused = operator.submit(
                "/operator/tenants/" + slug + "/file",
                Map.of("file", file.replace("#ffffff", "#558844"), "version", version));
        refused.then().statusCode(422).body(containsString("colours.primary: Độ tương phản"));

        operator.submit(
                        "/operator/tenants/" + slug + "/file",
                        Map.of("file", file.replace("vi: Tỉnh", "vi: Thành phố"), "version", version))
                .then()
                .statusCode(303);
        at(slug, "/").then().body(containsString("Thành phố " + slug));
        operator.submit("/operator/tenants/" + slug + "/file", Map.of("file", file, "version", version))
                .then()
                .statusCode(412);
    }

    @Test
    void suspensionIsConfirmedFirst() {
        var slug = Provinces.newSlug();
        Provinces.added(slug);
        var address = "/operator/tenants/" + slug + "/suspension";
        assertThat(page(address).select("#understood")).isNotEmpty();

        operator.submit(address, Map.of("reason", "Hết hợp đồng.")).then().statusCode(422);
        at(slug, "/sign-in").then().statusCode(200);

        operator.submit(address, Map.of("reason", "Hết hợp đồng.", "understood", "true"))
                .then()
                .statusCode(303);
        at(slug, "/sign-in").then().statusCode(503);
        assertThat(page("/operator/tenants/" + slug).text()).contains("Tạm dừng", "Hết hợp đồng.");

        operator.submit("/operator/tenants/" + slug + "/resumption", Map.of())
                .then()
                .statusCode(303);
        at(slug, "/sign-in").then().statusCode(200);
    }

    @Test
    void exportIsAskedForWatchedAndCancelled() {
        var slug = Provinces.newSlug();
        Provinces.added(slug);
        var address = "/operator/tenants/" + slug + "/exports";
        assertThat(page(address).select(".empty")).isNotEmpty();

        operator.submit(address, Map.of()).then().statusCode(303);
        var waiting = page(address);
        assertThat(waiting.select("meta[http-equiv=refresh]")).isNotEmpty();
        assertThat(waiting.text()).contains("Đang chờ tới lượt");
        assertThat(waiting.select("form[action=" + address + "]")).isEmpty();

        operator.submit(waiting.select("form[action$=/cancellation]").attr("action"), Map.of())
                .then()
                .statusCode(303);
        var over = page(address);
        assertThat(over.select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(over.text()).contains("Đã huỷ");
    }

    @Test
    void pagesSpeakEnglishToo() {
        operator.inEnglish()
                .get("/operator/tenants")
                .then()
                .statusCode(200)
                .body(containsString("Register of provinces"));
        operator.inEnglish()
                .get("/operator/tenants/hung-yen")
                .then()
                .statusCode(200)
                .body(containsString("Department of Science"));
        operator.inEnglish().get("/operator/tenants/new").then().statusCode(200).body(not(containsString("Thêm tỉnh")));
    }

    @Test
    void othersAreSentAway() {
        Browser.of(People.officer(Api.HUNG_YEN)).get("/operator/tenants").then().statusCode(403);
        Browser.of(People.administrator(Api.HUNG_YEN))
                .get("/operator/tenants/hung-yen/exports")
                .then()
                .statusCode(403);
        operator.get("/operator/tenants/nowhere").then().statusCode(404);
        operator.get("/operator/tenants/nowhere/exports").then().statusCode(404);
    }

    private static Map<String, String> filled(String slug) {
        var form = new HashMap<String, String>();
        form.put("nameVi", "Tỉnh thử");
        form.put("nameEn", "Trial");
        form.put("provinceCode", "52");
        form.put("slug", slug);
        form.put("validFrom", "01/07/2025");
        form.put("hosts", slug + ".localhost\r\n" + slug + ".example\r\n");
        form.put("departmentVi", "Sở Khoa học và Công nghệ thử");
        form.put("departmentEn", "Trial Department");
        form.put("complaints", "phan-anh@thu.example");
        form.put("primary", "#17563a");
        form.put("primaryInk", "#fffdf6");
        form.put("accent", "#b5761f");
        form.put("soft", "#f4ecd9");
        return form;
    }

    private static Browser.Chosen logo(String svg) {
        return new Browser.Chosen("logo", svg.isEmpty() ? "" : "logo.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    private Document page(String address) {
        var answer = operator.get(address);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response at(String slug, String path) {
        return RestAssured.given().header("Host", slug + ".localhost").get(path);
    }
}
