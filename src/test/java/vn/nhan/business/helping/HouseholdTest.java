package vn.nhan.business.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** A household without an account: written down by a helper, proven by paper or voice, taken over later. */
@Server
class HouseholdTest {

    private static final byte[] VOICE = Arrays.copyOf("OggS-------------".getBytes(StandardCharsets.US_ASCII), 4096);

    private Api helper;
    private String businessId;

    @BeforeEach
    void aHelperHasWrittenAHouseholdDown() {
        helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        businessId = Helping.register(helper);
    }

    @Test
    void withoutProofOnlyTheDraftCanBeWorkedOn() {
        helper.put("/businesses/" + businessId, Farm.profile(Farm.newTaxCode()))
                .then()
                .statusCode(200);

        helper.put("/businesses/" + businessId + "/submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:delegation.unproven"));
        helper.post(
                        "/businesses/" + businessId + "/growing-areas",
                        Map.of("name", "Vùng nhãn", "commune", "Phường Phố Hiến"))
                .then()
                .statusCode(409);
        helper.post("/businesses/" + businessId + "/products", Farm.product(null))
                .then()
                .statusCode(409);
        helper.request()
                .post("/api/v1/businesses/" + businessId + "/handover-codes")
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyManagesItAndOtherHelpersDoNotSeeIt() {
        var other = People.helper(Api.HUNG_YEN, Helping.COMMUNE);

        assertThat(other.get("/businesses/" + businessId).statusCode()).isEqualTo(404);
        People.officer(Api.HUNG_YEN)
                .get("/businesses/" + businessId + "/members")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void signedFormLetsTheHelperGoOn() {
        Helping.prove(helper, businessId, form("profile", "diary"), Pictures.jpeg(7))
                .then()
                .statusCode(201)
                .body("proof", equalTo("signed-form"))
                .body("grantedBy", nullValue());

        helper.put("/businesses/" + businessId + "/submission").then().statusCode(200);
        assertThat(helper.post("/businesses/" + businessId + "/products", Farm.product(null))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void recordedWordLetsTheHelperGoOn() {
        Helping.prove(helper, businessId, voice("profile"), VOICE)
                .then()
                .statusCode(201)
                .body("proof", equalTo("voice"));

        helper.put("/businesses/" + businessId + "/submission").then().statusCode(200);
    }

    @Test
    void proofIsGivenToOfficersAsAnAttachmentAndToNobodyElse() {
        String id = Helping.prove(helper, businessId, voice("profile"), VOICE).path("id");

        var served = People.officer(Api.HUNG_YEN).get("/delegations/" + id + "/proof");
        served.then()
                .statusCode(200)
                .header("Content-Type", containsString("audio/ogg"))
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"));
        assertThat(served.asByteArray()).isEqualTo(VOICE);
        assertThat(People.member(Api.HUNG_YEN)
                        .get("/delegations/" + id + "/proof")
                        .statusCode())
                .isEqualTo(404);
        assertThat(helper.get("/delegations/" + id + "/proof").statusCode()).isEqualTo(403);
        assertThat(Api.at(Api.HUNG_YEN).get("/delegations/" + id + "/proof").statusCode())
                .isEqualTo(401);
    }

    @Test
    void badProofsAreRefusedWithTheReason() {
        refused(
                form("diary"),
                "MZ this is a program".getBytes(StandardCharsets.US_ASCII),
                415,
                "upload.not-a-document");
        refused(voice("diary"), Pictures.pdf(), 415, "upload.not-a-recording");
        refused(voice("diary"), Arrays.copyOf(VOICE, (5 << 20) + 1), 413, "upload.too-large");
        helper.request()
                .multiPart("delegation", form("diary"), "application/json")
                .post("/api/v1/businesses/" + businessId + "/delegations")
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:delegation.proof-missing"));
        Helping.prove(helper, businessId, Map.of("proof", "signed-form"), Pictures.pdf())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/purposes", "/validUntil"));
        Helping.prove(helper, businessId, Map.of("proof", "a-promise"), Pictures.pdf())
                .then()
                .statusCode(422);
        assertThat(helper.get("/me/delegations").jsonPath().getList("delegation.state"))
                .containsExactly("draft");
    }

    @Test
    void paperDoesNotSpeakForWhoHasAnAccount() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));

        Helping.prove(helper, farm.businessId(), form("diary"), Pictures.pdf())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:delegation.code-needed"));
    }

    @Test
    void plainMemberRegistersForNobodyElse() {
        People.member(Api.HUNG_YEN)
                .post("/businesses?onBehalf=true", Farm.profile(Farm.newTaxCode()))
                .then()
                .statusCode(403);
    }

    @Test
    void officerEndsItForAHouseholdThatAsksAtTheDesk() {
        String id = Helping.prove(helper, businessId, form("profile"), Pictures.pdf())
                .path("id");

        People.officer(Api.HUNG_YEN)
                .put("/delegations/" + id + "/revocation", Map.of("reason", "Chủ hộ đến xã yêu cầu."))
                .then()
                .statusCode(200);

        assertThat(helper.put("/businesses/" + businessId + "/submission").statusCode())
                .isEqualTo(404);
    }

    @Test
    void handoverMakesTheHouseholdItsManagerAndKeepsAllHistory() {
        Helping.prove(helper, businessId, form("profile", "certificates", "diary"), Pictures.pdf());
        var plot =
                Farm.at(helper, businessId).plotIn(Farm.at(helper, businessId).growingArea());
        Farm.at(helper, businessId).harvest(plot, Farm.HARVEST_DAY);
        var household = People.member(Api.HUNG_YEN);
        var code = handoverCode();
        var before = People.officer(Api.HUNG_YEN).get("/businesses/" + businessId + "/delegated-deeds");

        takeOver(household, code, false);

        household.get("/businesses/" + businessId + "/members").then().body("role", contains("manager"));
        household
                .get("/businesses/" + businessId + "/delegated-deeds")
                .then()
                .body("items.id", equalTo(before.jsonPath().getList("items.id")))
                .body("items.action", hasItems("business.register", "area.add", "plot.add", "diary.harvest"));
        household.get("/plots/" + plot + "/diary").then().statusCode(200).body("items", hasSize(1));
        household
                .get("/businesses/" + businessId + "/delegations")
                .then()
                .body("state", contains("revoked", "revoked"));
        assertThat(helper.get("/businesses/" + businessId).statusCode()).isEqualTo(404);
    }

    @Test
    void helpersGoOnWhenTheHouseholdWantsIt() {
        Helping.prove(helper, businessId, form("profile"), Pictures.pdf());
        var household = People.member(Api.HUNG_YEN);

        takeOver(household, handoverCode(), true);

        helper.put("/businesses/" + businessId + "/submission").then().statusCode(200);
        Helping.prove(helper, businessId, form("diary"), Pictures.pdf()).then().statusCode(409);
    }

    @Test
    void codeOnPaperIsGoodOnceAndForOthersOnly() {
        Helping.prove(helper, businessId, form("profile"), Pictures.pdf());
        var code = handoverCode();
        var household = People.member(Api.HUNG_YEN);

        assertThat(handover(household, "000000").statusCode()).isEqualTo(404);
        assertThat(handover(People.member(Api.THAI_NGUYEN), code).statusCode()).isEqualTo(404);
        takeOver(household, code, false);
        assertThat(handover(People.member(Api.HUNG_YEN), code).statusCode()).isEqualTo(404);
        assertThat(handover(household, code).statusCode()).isEqualTo(409);
    }

    @Test
    void pagesLeadFromTheDraftToTheHandover() {
        var pages = Browser.of(helper);
        var form = new HashMap<>(Forms.business());
        form.put("onBehalf", "true");
        var registered = pages.submit("/my/business/new", form);
        registered.then().statusCode(303);
        var address = URI.create(registered.header("Location")).getPath();
        assertThat(address).startsWith("/helper/households/");
        pages.get(address).then().statusCode(200);
        pages.get(address + "/form").then().statusCode(200).body(containsString("Giấy uỷ quyền"));

        pages.upload(
                        address + "/proof",
                        Map.of(
                                "proof", "signed-form",
                                "purposes", "profile",
                                "validUntil", Helping.today().plusMonths(1).toString()),
                        new Browser.Chosen("file", "giay.jpg", Pictures.jpeg(3)))
                .then()
                .statusCode(303);
        pages.get("/helper/households").then().statusCode(200).body(containsString(Farm.NAME));
        var code = Jsoup.parse(
                        pages.submit(address + "/handover-code", Map.of()).asString())
                .select(".confirm__code")
                .text();

        var household = Browser.of(People.member(Api.HUNG_YEN));
        household.get("/my/handover").then().statusCode(200);
        household
                .submit("/my/handover", Map.of("taxCode", form.get("taxCode"), "code", code, "keepHelpers", "true"))
                .then()
                .statusCode(303);
        household.get("/my/helpers").then().statusCode(200).body(containsString("Lập hồ sơ cơ sở"));
        household.inEnglish().get("/my/helpers").then().statusCode(200).body(containsString("Registered the business"));
        household.get("/my/members").then().statusCode(200);
    }

    @Test
    void anotherHelperGoesOnWithANewFormOfTheHousehold() {
        var taxCode = helper.get("/businesses/" + businessId).<String>path("taxCode");
        var successor = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        var page = Browser.of(successor);
        page.get("/helper/households/proof").then().statusCode(200);
        var form = Map.of(
                "taxCode",
                taxCode,
                "proof",
                "signed-form",
                "purposes",
                "profile",
                "validUntil",
                Helping.today().toString());
        var paper = new Browser.Chosen("file", "giay.pdf", Pictures.pdf());

        page.upload("/helper/households/proof", with(form, "taxCode", "0314409058"), paper)
                .then()
                .statusCode(422)
                .body(containsString("taxCode-error"));
        page.upload("/helper/households/proof", with(form, "purposes", "draft"), paper)
                .then()
                .statusCode(422)
                .body(containsString("purposes-error"));
        page.upload("/helper/households/proof", form, paper).then().statusCode(303);

        successor.put("/businesses/" + businessId + "/submission").then().statusCode(200);
    }

    @Test
    void officerSeesWhoHelpsAndEndsItAtTheDesk() {
        String id = Helping.prove(helper, businessId, form("profile"), Pictures.pdf())
                .path("id");
        var desk = Browser.of(People.officer(Api.HUNG_YEN));
        desk.get("/office/businesses/" + businessId + "/helpers")
                .then()
                .statusCode(200)
                .body(containsString("Giấy uỷ quyền có chữ ký"));

        desk.submit("/office/delegations/" + id + "/revocation", Map.of("reason", "Chủ hộ yêu cầu."))
                .then()
                .statusCode(303);

        assertThat(helper.get("/businesses/" + businessId).statusCode()).isEqualTo(404);
        desk.get("/office/businesses/" + businessId + "/helpers")
                .then()
                .statusCode(200)
                .body(containsString("Chủ hộ yêu cầu."));
    }

    private static Map<String, String> with(Map<String, String> good, String field, String spoiled) {
        var all = new HashMap<>(good);
        all.put(field, spoiled);
        return all;
    }

    private String handoverCode() {
        return helper.request()
                .post("/api/v1/businesses/" + businessId + "/handover-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private void takeOver(Api household, String code, boolean keepHelpers) {
        household
                .put("/businesses/" + businessId + "/handover", Map.of("code", code, "keepHelpers", keepHelpers))
                .then()
                .statusCode(200);
    }

    private Response handover(Api who, String code) {
        return who.put("/businesses/" + businessId + "/handover", Map.of("code", code));
    }

    private void refused(Map<String, Object> delegation, byte[] file, int status, String code) {
        Helping.prove(helper, businessId, delegation, file)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:nhan:problem:" + code));
    }

    private static Map<String, Object> form(String... purposes) {
        return Helping.signedForm(Helping.today().plusMonths(6), purposes);
    }

    private static Map<String, Object> voice(String... purposes) {
        return Map.of(
                "proof",
                "voice",
                "purposes",
                List.of(purposes),
                "validUntil",
                Helping.today().plusMonths(6).toString());
    }
}
