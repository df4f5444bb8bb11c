package vn.nhan.tenant.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.tenancy.StateRefresh;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Provinces that an operator adds and changes while the platform runs. */
@Server
class AddedProvincesTest {

    private final StateRefresh state;

    AddedProvincesTest(StateRefresh state) {
        this.state = state;
    }

    @Test
    void addedProvinceAnswersOnItsHostAtOnceAndAfterARefresh() throws Throwable {
        var slug = Provinces.newSlug();
        Provinces.at(slug).get("/storefront/listings").then().statusCode(404);

        Provinces.add(Provinces.file(slug, Provinces.newNumber()))
                .then()
                .statusCode(201)
                .header("Location", containsString("/operator/tenants/" + slug))
                .body("state", equalTo("standing"), "provinceCode", equalTo("52"));

        frontPage(slug).then().statusCode(200).body(containsString("Tỉnh " + slug));
        VertxContextSupport.subscribeAndAwait(state::now);
        frontPage(slug).then().statusCode(200).body(containsString("Tỉnh " + slug));
    }

    @Test
    void peopleOfAnAddedProvinceCanWorkInIt() {
        var farm = Farm.of(People.member(Provinces.added(Provinces.newSlug())));

        farm.member().get("/businesses/" + farm.businessId()).then().statusCode(200);
    }

    @Test
    void everyProblemOfAFileIsToldAndNothingIsStored() throws SQLException {
        var slug = Provinces.newSlug();
        var spoilt = Provinces.file(slug, 1)
                .replace("provinceCode: \"52\"", "provinceCode: 52")
                .replace("#ffffff", "#558844")
                .replace("  - " + slug + ".localhost", "  - hung-yen.localhost\n  - localhost")
                .replace("phan-anh@", "phan anh@");

        Provinces.add(spoilt)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:nhan:problem:invalid"))
                .body(
                        "errors.pointer",
                        hasItems("/provinceCode", "/colours/primary", "/department/complaints", "/hosts/0", "/id"))
                .body("errors.find { it.pointer == '/colours/primary' }.detail", containsString("Độ tương phản 2.0:1"));

        assertThat(stored(slug)).isZero();
        Provinces.at(slug).get("/storefront/listings").then().statusCode(404);
    }

    @Test
    void problemsAreToldInTheReadersLanguage() {
        People.operator()
                .request()
                .header("Accept-Language", "en")
                .contentType("application/yaml")
                .body("id: x\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/operator/tenants")
                .then()
                .statusCode(422)
                .body("errors.detail", hasItem("“x” is not a whole number."));
    }

    @Test
    void hostOfTheNationalPagesIsNobodysElse() {
        var slug = Provinces.newSlug();
        Provinces.add(Provinces.file(slug, Provinces.newNumber()).replace(slug + ".localhost", "localhost"))
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:tenant.host-national"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "- a", "id: 1\nid: 2", "!!java.io.File [a]"})
    void whatIsNoProvinceFileIsRefused(String yaml) {
        Provinces.add(yaml)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors", hasSize(1));
    }

    @Test
    void textThatIsNotUtf8OrDecomposedIsRefused() {
        var file = Provinces.file(Provinces.newSlug(), Provinces.newNumber());
        sent(file.getBytes(java.nio.charset.StandardCharsets.UTF_16)).then().statusCode(422);
        sent(java.text.Normalizer.normalize(file, java.text.Normalizer.Form.NFD)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:text.not-composed"));
        sent(new byte[200_000]).then().statusCode(422);
    }

    @Test
    void provinceIsAddedOnce() {
        var slug = Provinces.newSlug();
        var file = Provinces.file(slug, Provinces.newNumber());
        Provinces.add(file).then().statusCode(201);

        Provinces.add(file).then().statusCode(409).body("type", equalTo("urn:nhan:problem:tenant.exists"));
        Provinces.add(file.replace(slug, Provinces.newSlug()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id"));
    }

    @Test
    void newVersionChangesNamesAndKeepsTheRest() {
        var slug = Provinces.newSlug();
        var file = Provinces.file(slug, Provinces.newNumber());
        Provinces.add(file).then().statusCode(201).header("ETag", equalTo(null));

        Provinces.change(slug, file.replace("vi: Tỉnh", "vi: Thành phố"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("tenant.name.vi", equalTo("Thành phố " + slug), "version", equalTo(2), "versions", hasSize(2));
        frontPage(slug).then().body(containsString("Thành phố " + slug));

        Provinces.change(slug, file.replace(slug + ".localhost", slug + ".example"))
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:tenant-file.host-gone"));
        Provinces.change(slug, file.replace("\"52\"", "\"53\""))
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:tenant-file.code-differs"));
        Provinces.change("hung-yen", file)
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:tenant.other-slug"));
        Provinces.change(Provinces.newSlug(), file).then().statusCode(404);
    }

    @Test
    void outdatedVersionIsNotOverwritten() {
        var slug = Provinces.newSlug();
        var file = Provinces.file(slug, Provinces.newNumber());
        Provinces.add(file).then().statusCode(201);
        Provinces.change(slug, file).then().statusCode(200);

        People.operator()
                .request()
                .header("If-Match", "\"1\"")
                .contentType("application/yaml")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/api/v1/operator/tenants/" + slug)
                .then()
                .statusCode(412);
    }

    @Test
    void fileOfAShippedProvinceCanBeReadAndSentAgain() {
        var found = People.operator().get("/operator/tenants/tuyen-quang");
        found.then().statusCode(200).header("ETag", notNullValue()).body("tenant.number", equalTo(5));

        Provinces.change("tuyen-quang", found.path("file")).then().statusCode(200);
    }

    @Test
    void sameKeyGivesTheSameReplyAgain() {
        var slug = Provinces.newSlug();
        var file = Provinces.file(slug, Provinces.newNumber());
        for (var replayed : new String[] {null, "true"}) {
            People.operator()
                    .request()
                    .header("Idempotency-Key", "them-" + slug)
                    .contentType("application/yaml")
                    .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/api/v1/operator/tenants")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
    }

    @Test
    void onlyOperatorsAddAndSeeProvinces() {
        Api.at(Api.NATIONAL).get("/operator/tenants").then().statusCode(401);
        for (var somebody : new Api[] {People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN)}) {
            somebody.get("/operator/tenants").then().statusCode(403);
            somebody.get("/operator/tenants/hung-yen").then().statusCode(403);
            somebody.put("/operator/tenants/hung-yen/suspension", Map.of("reason", "a"))
                    .then()
                    .statusCode(403);
            somebody.post("/operator/tenants/hung-yen/exports", "").then().statusCode(403);
        }
        People.operator()
                .get("/operator/tenants")
                .then()
                .statusCode(200)
                .body("items.slug", hasItems("hung-yen", "can-tho"));
    }

    private static io.restassured.response.Response frontPage(String slug) {
        return RestAssured.given().header("Host", slug + ".localhost").get("/");
    }

    private static io.restassured.response.Response sent(byte[] body) {
        return People.operator()
                .request()
                .contentType("application/yaml")
                .body(body)
                .post("/api/v1/operator/tenants");
    }

    private static long stored(String slug) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            // Forced row security binds the owner too, and no policy is his.
            statement.execute("alter table tenant_file no force row level security");
            try (var row = statement.executeQuery("select count(*) from tenant_file where slug = '" + slug + "'")) {
                row.next();
                return row.getLong(1);
            } finally {
                statement.execute("alter table tenant_file force row level security");
            }
        }
    }
}
