package vn.nhan.badinput;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Requests that are wrong as a whole: where they go, what they carry, how they are made. */
@Server
class BadRequestTest {

    private static final String NOBODY = "01890000-0000-7000-8000-000000000000";

    private Scene scene;

    @BeforeEach
    void aFarm() {
        scene = Scene.inHungYen();
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void hostThatNoProvinceHasIsNotFound(Reader reader) {
        var stranger = given().header("Host", "khong-co.localhost");
        var api = given().header("Host", "khong-co.localhost").header("Accept-Language", reader.tag());

        new Refusal(api.get("/api/v1/storefront/listings"), reader).isProblem(404, "request.unknown-host");
        new Refusal(stranger.cookie("nhan-language", reader.tag()).get("/"), reader).isPage(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":", "nhãn", "[]", "\"nhãn\"", "{\"name\":\"a\",}", "'a'"})
    void bodyThatIsNoJsonObjectIsMalformed(String body) {
        for (var reader : Reader.values()) {
            new Refusal(scene.post("/businesses", body, reader), reader).isProblem(400, "request.not-json");
        }
        assertThat(Target.BUSINESS.count(scene)).isEqualTo(1);
    }

    @Test
    void bodyNestedWithoutMeasureIsMalformed() {
        var deep = "{\"name\":" + "[".repeat(2_000);

        assertThat(scene.post("/businesses", deep, Reader.ENGLISH).statusCode()).isIn(400, 422);
    }

    @Test
    void bodyThatIsNotUtf8IsMalformed() {
        var latin1 = "{\"name\":\"Nh\u00E3n\"}".getBytes(StandardCharsets.ISO_8859_1);

        var answer = scene.api()
                .request()
                .contentType("application/json")
                .body(latin1)
                .post("/api/v1/businesses");

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"name, {}", "name, [1]", "phonePublic, maybe", "kind, guild"})
    void valueOfTheWrongTypeIsNamed(String field, String value) {
        var json = value.startsWith("{") || value.startsWith("[") ? value : "\"" + value + "\"";
        for (var reader : Reader.values()) {
            var answer = scene.post("/businesses", "{\"" + field + "\":" + json + "}", reader);
            new Refusal(answer, reader).isProblem(422, "invalid").at("/" + field, "value.format");
        }
    }

    @Test
    void wrongTypeDeepInTheBodyIsNamedByItsWholePath() {
        var body = Map.of("point", Map.of("latitude", "far up", "longitude", 106));

        var answer = scene.post("/growing-areas/" + scene.areaId() + "/plots", body, Reader.ENGLISH);

        new Refusal(answer, Reader.ENGLISH).isProblem(422, "invalid").at("/point/latitude", "value.format");
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void emptyBodyIsRefusedAsAWhole(Reader reader) {
        new Refusal(scene.post("/businesses", "", reader), reader)
                .isProblem(422, "invalid")
                .at("", "value.required");
        new Refusal(scene.post("/businesses", "null", reader), reader)
                .isProblem(422, "invalid")
                .at("", "value.required");
        new Refusal(scene.post("/businesses", "{}", reader), reader)
                .isProblem(422, "invalid")
                .at("/kind", "value.required")
                .at("/name", "text.required")
                .at("/representative", "text.required")
                .at("/commune", "text.required");
        new Refusal(scene.post("/businesses", "{\"kind\": \"cooperative\"}", reader), reader)
                .isProblem(422, "invalid")
                .at("/name", "text.required")
                .at("/taxCode", "value.required")
                .at("/addressLine", "value.required")
                .at("/phone", "value.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void bodyInAnotherFormatIsNotAccepted(String type) {
        for (var reader : Reader.values()) {
            var answer = scene.api()
                    .request()
                    .header("Accept-Language", reader.tag())
                    .contentType(type)
                    .body("kind=cooperative")
                    .post("/api/v1/businesses");
            new Refusal(answer, reader).isProblem(415, "request.content-type");
        }
    }

    @Test
    void fieldsThatNobodyAskedForChangeNothing() {
        var profile = Farm.profile(Farm.newTaxCode());
        profile.putAll(Map.of("tenantId", 4, "tenant_id", 4, "status", "verified", "id", NOBODY, "version", 7));

        scene.post("/businesses", profile, Reader.ENGLISH)
                .then()
                .statusCode(201)
                .body("status", is("draft"))
                .body("decidedAt", nullValue())
                .body("id", not(equalTo(NOBODY)))
                .body("version", is(0));

        var account = new HashMap<String, Object>();
        var name = People.newAddress("ke-gian");
        account.putAll(Map.of("displayName", "Người lạ", "signInName", name, "password", People.PASSWORD));
        account.putAll(Map.of("role", "operator", "tenantId", 0));
        Api.at(Api.HUNG_YEN).post("/accounts", account).then().statusCode(201).body("roles", is(List.of("member")));
        Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD).get("/me").then().body("roles", is(List.of("member")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1", "%00", "..%2f..", NOBODY, "01890000-0000-7000-8000-00000000000g"})
    void idThatIsNobodysIsNotFound(String id) {
        for (var reader : Reader.values()) {
            var api = scene.api().request().urlEncodingEnabled(false).header("Accept-Language", reader.tag());
            new Refusal(api.get("/api/v1/businesses/" + id), reader).isNotFoundProblem();
            var browser = reader.at(scene.browser()).request().urlEncodingEnabled(false);
            new Refusal(browser.get("/my/products/" + id), reader).isPage(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cursor=no-cursor, cursor, value.format",
        "cursor=AAAA, cursor, value.format",
        "limit=0, limit, number.range",
        "limit=201, limit, number.range",
        "limit=-1, limit, number.range"
    })
    void pageOfAListThatCannotBeCutIsRefused(String query, String field, String code) {
        for (var reader : Reader.values()) {
            var answer = scene.api()
                    .request()
                    .header("Accept-Language", reader.tag())
                    .get("/api/v1/businesses/" + scene.farm().businessId() + "/products?" + query);
            new Refusal(answer, reader).isProblem(422, "invalid").at("/" + field, code);
        }
    }

    @Test
    void cursorOfAPageThatCannotBeReadIsRefusedOnAPage() {
        for (var reader : Reader.values()) {
            new Refusal(reader.at(scene.browser()).get("/my/products?cursor=no-cursor"), reader).isPage(422);
            new Refusal(reader.at(scene.browser()).get("/products?cursor=no-cursor"), reader).isPage(422);
        }
    }

    @Test
    void sameKeyAndBodyGiveTheSameReplyAndOneBusiness() {
        var profile = Farm.profile(Farm.newTaxCode());

        var first = keyed("key-1", profile, Reader.ENGLISH);
        var second = keyed("key-1", profile, Reader.ENGLISH);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Target.BUSINESS.count(scene)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void sameKeyWithAnotherBodyIsRefused(Reader reader) {
        assertThat(keyed("key-2", Farm.profile(Farm.newTaxCode()), reader).statusCode())
                .isEqualTo(201);

        var answer = keyed("key-2", Farm.profile(Farm.newTaxCode()), reader);

        new Refusal(answer, reader).isProblem(422, "request.idempotency-key-reused");
        assertThat(Target.BUSINESS.count(scene)).isEqualTo(2);
    }

    @Test
    void keyOfARefusedCreationIsFreeAgain() {
        var wrong = Farm.profile("0100233480");
        assertThat(keyed("key-3", wrong, Reader.ENGLISH).statusCode()).isEqualTo(422);

        assertThat(keyed("key-3", Farm.profile(Farm.newTaxCode()), Reader.ENGLISH)
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void editOfAnOldVersionIsRefused(Reader reader) {
        var answer = edit("\"99\"", reader);

        new Refusal(answer, reader).isProblem(412, "request.outdated");
        new Refusal(edit("W/abc", reader), reader).isProblem(422, "invalid");
        scene.api().get("/businesses/" + scene.farm().businessId()).then().body("name", is(Farm.NAME));
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void formOfAnOldVersionComesBackWithWhatWasTyped(Reader reader) {
        var form = new HashMap<>(Forms.business());
        form.putAll(Map.of("version", "99", "name", "Tên mới"));

        var answer =
                reader.at(scene.browser()).submit("/my/business/" + scene.farm().businessId() + "/edit", form);

        var page = new Refusal(answer, reader).isPage(412);
        reader.understands(page.select(".error-summary li").text());
        assertThat(page.selectFirst("[name=name]").val()).isEqualTo("Tên mới");
        scene.api().get("/businesses/" + scene.farm().businessId()).then().body("name", is(Farm.NAME));
    }

    private Response keyed(String key, Map<String, Object> profile, Reader reader) {
        return scene.api()
                .request()
                .header("Idempotency-Key", key)
                .header("Accept-Language", reader.tag())
                .contentType("application/json")
                .body(profile)
                .post("/api/v1/businesses");
    }

    private Response edit(String ifMatch, Reader reader) {
        var profile = Farm.profile(Farm.newTaxCode());
        profile.put("name", "Tên mới");
        return scene.api()
                .request()
                .header("If-Match", ifMatch)
                .header("Accept-Language", reader.tag())
                .contentType("application/json")
                .body(profile)
                .put("/api/v1/businesses/" + scene.farm().businessId());
    }
}
