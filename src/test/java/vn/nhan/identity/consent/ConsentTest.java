package vn.nhan.identity.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

@Server
class ConsentTest {

    private static final String PHONE = "/me/consents/public-phone";
    private static final Map<String, Object> YES = Map.of("given", true, "textVersion", 1);
    private static final Map<String, Object> NO = Map.of("given", false, "textVersion", 1);

    private Api member;

    @BeforeEach
    void signsUp() {
        member = People.member(Api.HUNG_YEN);
    }

    @Test
    void nothingIsAgreedToUntilSomebodySaysYes() {
        member.get("/me/consents")
                .then()
                .statusCode(200)
                .body("state", everyItem(is("not-given")))
                .body("history", everyItem(is(java.util.List.of())));
    }

    @Test
    void yesAndNoStandInTheLedgerOneAfterTheOther() {
        member.put(PHONE, YES).then().statusCode(204);
        assertThat(stateOf("public-phone")).isEqualTo("given");
        member.put(PHONE, NO).then().statusCode(204);

        member.get("/me/consents")
                .then()
                .body("find { it.purpose == 'public-phone' }.state", is("withdrawn"))
                .body("find { it.purpose == 'public-phone' }.history.given", is(java.util.List.of(false, true)))
                .body("find { it.purpose == 'public-phone' }.history.channel", everyItem(is("self-api")))
                .body("find { it.purpose == 'news' }.state", is("not-given"));
    }

    @Test
    void wordsThatAreNotAskedTodayCantBeAgreedTo() {
        member.put(PHONE, Map.of("given", true, "textVersion", 2))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:consent.text-changed"));
        member.put("/me/consents/anything", YES).then().statusCode(404);
        member.put(PHONE, Map.of("textVersion", 1)).then().statusCode(422);
        assertThat(stateOf("public-phone")).isEqualTo("not-given");
    }

    @Test
    void yesToOlderWordsIsAskedAgain() throws SQLException {
        member.put(PHONE, YES).then().statusCode(204);
        String me = member.get("/me").path("id");
        BehindTheWall.change(
                "update consent_entry set text_version = 0 where account_id = '" + me + "'", "consent_entry");

        assertThat(stateOf("public-phone")).isEqualTo("given-to-older-text");
        var page = Jsoup.parse(Browser.of(member).get("/account/consents").asString());
        assertThat(page.selectFirst("#public-phone").text()).contains("xin đọc và trả lời lại");
    }

    @Test
    void phoneOfABusinessIsShownOnlyWhileWhoeverRegisteredItAgrees() {
        var profile = new HashMap<>(Farm.profile(Farm.newTaxCode()));
        profile.put("phonePublic", true);
        String id = member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(isPhoneShown(id)).isFalse();
        member.put(PHONE, YES).then().statusCode(204);
        assertThat(isPhoneShown(id)).isTrue();
        member.put(PHONE, NO).then().statusCode(204);
        assertThat(isPhoneShown(id)).isFalse();
    }

    @Test
    void pageSwitchesOnAndUndoes() {
        var browser = Browser.of(member);
        var sent = browser.submit("/account/consents", Map.of("purpose", "news", "given", "true", "textVersion", "1"));
        sent.then().statusCode(303);
        assertThat(stateOf("news")).isEqualTo("given");

        var page = Jsoup.parse(browser.get("/account/consents?changed=news").asString());
        var undo = page.selectFirst("form:has(button.button--small)");
        assertThat(undo.selectFirst("input[name=given]").attr("value")).isEqualTo("false");
        browser.submit("/account/consents", Map.of("purpose", "news", "given", "false", "textVersion", "1"))
                .then()
                .statusCode(303);
        assertThat(stateOf("news")).isEqualTo("withdrawn");
        assertThat(browser.inEnglish().get("/account/consents").asString()).contains("What I have agreed to");
    }

    @Test
    void signedPaperIsRecordedWithItsPhotoByWhoeverSatAtTheTable() throws SQLException {
        String me = member.get("/me").path("id");
        var officer = People.officer(Api.HUNG_YEN);
        signed(officer, me).then().statusCode(204);

        member.get("/me/consents")
                .then()
                .body("find { it.purpose == 'news' }.state", is("given"))
                .body("find { it.purpose == 'news' }.history[0].channel", is("paper"))
                .body("find { it.purpose == 'news' }.history[0].bySelf", is(false));
        assertThat(BehindTheWall.ask(
                        "select evidence from consent_entry where account_id = '" + me + "'", "consent_entry"))
                .singleElement()
                .asString()
                .startsWith("tenants/");
        signed(People.helper(Api.HUNG_YEN, "12289"), me).then().statusCode(204);
    }

    @Test
    void nobodyIsRecordedWithoutAPaperOrByStrangers() {
        String me = member.get("/me").path("id");
        var officer = People.officer(Api.HUNG_YEN);
        officer.request()
                .multiPart("consent", Map.of("purpose", "news", "given", true, "textVersion", 1), "application/json")
                .post("/api/v1/people/" + me + "/consents")
                .then()
                .statusCode(422);
        signed(People.officer(Api.THAI_NGUYEN), me).then().statusCode(404);
        signed(People.member(Api.HUNG_YEN), me).then().statusCode(403);
        assertThat(stateOf("news")).isEqualTo("not-given");
    }

    private static Response signed(Api by, String account) {
        return by.request()
                .multiPart("consent", Map.of("purpose", "news", "given", true, "textVersion", 1), "application/json")
                .multiPart("evidence", "giay.pdf", Pictures.pdf(), "application/pdf")
                .post("/api/v1/people/" + account + "/consents");
    }

    private String stateOf(String purpose) {
        return member.get("/me/consents").path("find { it.purpose == '" + purpose + "' }.state");
    }

    private boolean isPhoneShown(String business) {
        return member.get("/businesses/" + business).<Boolean>path("phoneShown");
    }
}
