package vn.nhan.tenant.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A province whose work rests. */
@Server
class SuspensionTest {

    private static final String REASON = "Hợp đồng vận hành đã hết hạn.";

    @Test
    void peopleAreKeptOutAndHearWhy() {
        var slug = Provinces.newSlug();
        var member = People.member(Provinces.added(slug));
        var farm = Farm.of(member);
        suspend(slug).then().statusCode(200).body("state", equalTo("suspended"), "suspension.reason", equalTo(REASON));

        member.get("/businesses/" + farm.businessId())
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "3600")
                .body("type", equalTo("urn:nhan:problem:tenant.suspended"))
                .body("detail", containsString(REASON))
                .body("detail", containsString("phan-anh@" + slug + ".example"));
        member.post("/sessions", Map.of("signInName", "a@nhan.example", "password", "a"))
                .then()
                .statusCode(503);
        Browser.of(Api.at(member.host()))
                .get("/sign-in")
                .then()
                .statusCode(503)
                .contentType("text/html;charset=UTF-8")
                .body(containsString(REASON));
        Browser.of(member).get("/my/tasks").then().statusCode(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/products", "/assets/nhan.css", "/api/v1/storefront/listings"})
    void whatItSaysInPublicCanStillBeRead(String path) {
        var slug = Provinces.newSlug();
        Provinces.added(slug);
        suspend(slug).then().statusCode(200);

        get(slug, path).then().statusCode(200);
        RestAssured.given()
                .header("Host", slug + ".localhost")
                .post(path)
                .then()
                .statusCode(503);
    }

    @Test
    void printedLabelsOutliveTheSuspension() {
        var slug = Provinces.newSlug();
        var host = Provinces.added(slug);
        var farm = Farm.verified(People.member(host), People.officer(host));
        var label = farm.labelledLot();
        suspend(slug).then().statusCode(200);

        Farm.scan(label).then().statusCode(200).body(containsString(Farm.PRODUCT));
        get(slug, URI.create(label).getPath()).then().statusCode(200);
        get(slug, "/api/v1/passports" + URI.create(label).getPath()).then().statusCode(200);
        get(slug, themeOf(slug)).then().statusCode(200);
    }

    @Test
    void suspensionIsLiftedAndCanBeRepeated() {
        var slug = Provinces.newSlug();
        Provinces.added(slug);
        suspend(slug).then().statusCode(200);
        suspend(slug).then().statusCode(409).body("type", equalTo("urn:nhan:problem:tenant.already-suspended"));

        People.operator()
                .delete("/operator/tenants/" + slug + "/suspension")
                .then()
                .statusCode(200)
                .body("state", equalTo("standing"), "suspension", nullValue());
        get(slug, "/sign-in").then().statusCode(200);
        People.operator()
                .delete("/operator/tenants/" + slug + "/suspension")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:tenant.not-suspended"));
        suspend(slug).then().statusCode(200);
        get(slug, "/sign-in").then().statusCode(503);
    }

    @Test
    void otherProvincesGoOn() {
        var slug = Provinces.newSlug();
        Provinces.added(slug);
        suspend(slug).then().statusCode(200);

        get("hung-yen", "/sign-in").then().statusCode(200).body(not(containsString(REASON)));
    }

    @Test
    void suspensionNeedsAReason() {
        var slug = Provinces.newSlug();
        Provinces.added(slug);
        People.operator()
                .put("/operator/tenants/" + slug + "/suspension", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        assertThat(get(slug, "/sign-in").statusCode()).isEqualTo(200);
    }

    private static String themeOf(String slug) {
        return "/theme/" + slug + ".css";
    }

    private static Response suspend(String slug) {
        return People.operator().put("/operator/tenants/" + slug + "/suspension", Map.of("reason", REASON));
    }

    private static Response get(String slug, String path) {
        return RestAssured.given().header("Host", slug + ".localhost").get(path);
    }
}
