package vn.nhan.support.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Campaigns, and whom they have reached. */
@Server
class CampaignTest {

    private Api officer;

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void campaignCountsEachFirmOnceAndOnlyWithItsPaper() {
        var host = "can-tho.localhost";
        var desk = People.atWork(host, "officer");
        var farm = Farm.verified(People.member(host), desk);
        int before = desk.get("/training-counts").path("reached");
        var campaigns = List.of(Courses.campaign(desk), Courses.campaign(desk));
        campaigns.forEach(id -> desk.put(
                        "/campaigns/" + id + "/businesses", Map.of("businessIds", List.of(farm.businessId())))
                .then()
                .statusCode(200)
                .body("added", is(1)));
        desk.put("/campaigns/" + campaigns.get(0) + "/businesses", Map.of("businessIds", List.of(farm.businessId())))
                .then()
                .body("added", is(0))
                .body("known", is(1));
        desk.get("/training-counts").then().body("reached", is(before + 1));
        desk.put("/campaigns/" + campaigns.get(0) + "/withdrawal").then().statusCode(200);
        desk.get("/training-counts").then().body("reached", is(before + 1));
        desk.put("/campaigns/" + campaigns.get(1) + "/withdrawal").then().statusCode(200);
        desk.get("/training-counts").then().body("reached", is(before));
        desk.put("/campaigns/" + campaigns.get(1) + "/businesses", Map.of("kind", "cooperative"))
                .then()
                .statusCode(409);
        desk.request()
                .multiPart("campaign", Courses.campaign(), "application/json")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(422);
    }

    @Test
    void campaignIsWrittenDownFromThePages() {
        var desk = Browser.of(officer);
        desk.get("/office/campaigns/new").then().statusCode(200);
        var form = Map.of(
                "title",
                "Tờ rơi",
                "channel",
                "leaflet",
                "content",
                "Mời học.",
                "heldFrom",
                "01/09/2026",
                "heldTo",
                "05/09/2026");
        desk.submitMultipart("/office/campaigns/new", form).then().statusCode(422);
        var made =
                desk.upload("/office/campaigns/new", form, new Browser.Chosen("evidence", "anh.jpg", Pictures.jpeg(7)));
        made.then().statusCode(303);
        var campaign = made.header("Location").replaceFirst("^https?://[^/]+", "");
        desk.get(campaign).then().statusCode(200);
        desk.get(campaign + "/evidence").then().statusCode(200).contentType("image/jpeg");
        var tax = Farm.newTaxCode();
        var refused = desk.submitMultipart(campaign + "/businesses", Map.of("taxCodes", tax));
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains(tax);
        Farm.of(People.member(Api.HUNG_YEN));
        desk.submitMultipart(campaign + "/businesses", Map.of("commune", "Phường Phố Hiến", "kind", "cooperative"))
                .then()
                .statusCode(303);
        desk.get(campaign + "/withdrawal").then().statusCode(200);
        assertThat(desk.get("/office/campaigns").asString()).contains("Tờ rơi");
    }
}
