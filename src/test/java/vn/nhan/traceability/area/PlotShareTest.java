package vn.nhan.traceability.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class PlotShareTest {

    private Api manager;
    private Farm farm;
    private String plot;
    private String household;

    @BeforeEach
    void aCooperativeWithAPlotAndAMember() {
        manager = People.member(Api.HUNG_YEN);
        farm = Farm.of(manager);
        plot = farm.plotIn(farm.growingArea());
        household = household();
        manager.post(
                        "/businesses/" + farm.businessId() + "/memberships",
                        Map.of("household", household, "joinedOn", "2024-01-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void sharesOfAPlotNeverComeToMoreThanThePlotOnOneDay() {
        share(0.6, "2025-01-01").then().statusCode(201);
        refused(share(0.5, "2025-06-01"), 409, "area.share-more-than-all");
        share(0.4, "2025-06-01").then().statusCode(201);
        refused(share(0.01, "2025-06-01"), 409, "area.share-more-than-all");

        manager.get("/plots/" + plot + "/shares").then().statusCode(200).body("", hasSize(2));
    }

    @Test
    void shareThatEndedMakesRoomFromTheNextDayOn() {
        String first = share(1, "2025-01-01").then().statusCode(201).extract().path("id");
        manager.put("/plot-shares/" + first + "/end", Map.of("toDay", "2025-06-30"))
                .then()
                .statusCode(200)
                .body("toDay", equalTo("2025-06-30"));
        refused(share(1, "2025-06-30"), 409, "area.share-more-than-all");
        share(1, "2025-07-01").then().statusCode(201);

        refused(
                manager.put("/plot-shares/" + first + "/end", Map.of("toDay", "2025-07-01")),
                409,
                "area.share-more-than-all");
        refused(
                manager.put("/plot-shares/" + first + "/end", Map.of("toDay", "2024-12-31")),
                422,
                "area.share-ends-too-early");
    }

    @Test
    void ofManyWhoTakeHalfAtOnceTwoAreServed() {
        var answers = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> share(0.5, "2025-01-01").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).isEqualTo(List.of(201, 201, 409, 409, 409));
    }

    @Test
    void onlyMembersOfTheCooperativeHoldAShare() {
        refused(share(household(), 0.5, "2025-01-01"), 422, "area.share-not-a-member");
        refused(share(household, 0.5, "2023-12-31"), 422, "area.share-not-a-member");
        share(farm.businessId(), 0.5, "2025-01-01").then().statusCode(201);
    }

    @Test
    void whoseBusinessItIsNotFindsNoPlot() {
        var stranger = People.member(Api.HUNG_YEN);
        Farm.of(stranger);
        stranger.get("/plots/" + plot + "/shares").then().statusCode(404);
    }

    @Test
    void managerPartsAPlotOnThePageInPercent() {
        var browser = Browser.of(manager);
        var page = "/my/plot-shares?business=" + farm.businessId();
        browser.submit(
                        "/my/plot-shares/plots/" + plot + "?business=" + farm.businessId(),
                        Map.of("householdId", household, "share", "37,5", "fromDay", "01/07/2025"))
                .then()
                .statusCode(303);
        assertThat(browser.get(page).asString()).contains("37,5%", "01/07/2025", "Hộ trồng nhãn thử nghiệm");
    }

    private Response share(double share, String from) {
        return share(household, share, from);
    }

    private Response share(String holder, double share, String from) {
        return manager.post(
                "/plots/" + plot + "/shares", Map.of("householdId", holder, "share", share, "fromDay", from));
    }

    private static String household() {
        return People.member(Api.HUNG_YEN)
                .post("/businesses", Farm.household())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:nhan:problem:" + code));
    }
}
