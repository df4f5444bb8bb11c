package vn.nhan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Packages are sold while somebody edits them. */
@Server
class SaleMeanwhileTest {

    private Api member;
    private Browser browser;
    private String product;
    private String variant;

    @BeforeEach
    void tenPackages() {
        member = People.member(Api.HUNG_YEN);
        browser = Browser.of(member);
        product = Farm.of(member).product();
        variant = member.get("/products/" + product).path("variants[0].id");
        put(null, 10).then().statusCode(200);
    }

    @Test
    void whoChangesThePriceUndoesNoSale() {
        var form = fields(page());
        sell(3);

        form.put("priceDong", "70.000");
        submit(form).then().statusCode(303);

        member.get("/products/" + product)
                .then()
                .body("variants[0].priceDong", equalTo(70_000))
                .body("variants[0].stock", equalTo(7));
    }

    @Test
    void whoCountedMeanwhileDecidesWithBothNumbers() {
        var form = fields(page());
        sell(3);
        form.put("stock", "12");
        form.put("priceDong", "70.000");

        var refused = submit(form);

        refused.then().statusCode(409);
        var told = Jsoup.parse(refused.asString());
        assertThat(told.select("table tbody tr").text()).isEqualTo("Số gói còn 7 12");
        assertThat(Jsoup.parse(browser.inEnglish().submit(address(), form).asString())
                        .select("table tbody tr")
                        .text())
                .isEqualTo("Packages left 7 12");
        assertThat(fields(told)).containsEntry("stock", "12").containsEntry("shownStock", "7");
        stock(7);
        member.get("/products/" + product).then().body("variants[0].priceDong", equalTo(65_000));

        submit(fields(told)).then().statusCode(303);
        stock(12);
    }

    @Test
    void anOldVersionIsRefusedAndNoneWritesOver() {
        var read = "\"" + member.get("/products/" + product).path("variants[0].version") + "\"";
        sell(3);

        put(read, 12).then().statusCode(412).body("type", equalTo("urn:nhan:problem:request.outdated"));
        stock(7);
        var present = "\"" + member.get("/products/" + product).path("variants[0].version") + "\"";
        var next = put(present, 11).then().statusCode(200).extract().header("ETag");
        stock(11);
        put(next, 9).then().statusCode(200);
        put(null, 12).then().statusCode(200);
        stock(12);
    }

    private void sell(int quantity) {
        String order = member.post(
                        "/variants/" + variant + "/reservations",
                        Map.of("quantity", quantity, "reference", "A", "minutes", 60))
                .path("id");
        member.put("/reservations/" + order + "/sale").then().statusCode(200);
    }

    private void stock(int packages) {
        member.get("/products/" + product).then().body("variants[0].stock", equalTo(packages));
    }

    private Response put(@org.jspecify.annotations.Nullable String version, int packages) {
        var request = member.request().contentType("application/json");
        return (version == null ? request : request.header("If-Match", version))
                .body(Map.of("netWeightGrams", 1000, "priceDong", 65_000, "stock", packages))
                .put("/api/v1/products/" + product + "/variants/" + variant);
    }

    private String address() {
        return "/my/products/" + product + "/packages/" + variant;
    }

    private Document page() {
        return Jsoup.parse(browser.get(address()).asString());
    }

    private Response submit(Map<String, String> form) {
        return browser.submit(address(), form);
    }

    /** As a browser would send them; the token is added by the browser of the tests. */
    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        page.select("form.form input[name], form.form select[name]")
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.is("select") ? field.select("option[selected]").attr("value") : field.attr("value")));
        fields.remove("csrf");
        fields.put("weightUnit", "g");
        return fields;
    }
}
