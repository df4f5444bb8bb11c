package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Server;

/** What campaigns have reached, and what programmes of officers want reached, on the pages and in reports of this room. */
@Server
class InformedTest {

    private static final String AUGUST = "from=2016-08-01&to=2016-08-31";

    private final OutboxDelivery delivery;

    private Api officer;

    InformedTest(OutboxDelivery delivery) {
        this.delivery = delivery;
    }

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void campaignIsBehindTheNumberUntilItIsTakenBackAndInTheClosedReportForEver() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var campaign = campaignOfAugust();
        officer.put("/campaigns/" + campaign + "/businesses", Map.of("businessIds", List.of(farm.businessId())))
                .then()
                .statusCode(200);
        Deliveries.deliver(delivery);

        officer.get("/reports/informed-businesses?" + AUGUST)
                .then()
                .statusCode(200)
                .body("firms", is(1))
                .body("deliveries", is(1))
                .body("registered", is(0))
                .body("channels.channel", is(List.of("leaflet")));
        officer.get("/reports/informed-businesses/firms?" + AUGUST)
                .then()
                .body("items.businessId", is(List.of(farm.businessId())))
                .body("items[0].evidence[0].campaign", is("To roi thang 8"));
        var list = Jsoup.parse(
                Browser.of(officer).get("/office/dashboard/informed?" + AUGUST).asString());
        assertThat(list.select("a[href=/office/campaigns/" + campaign + "]").text())
                .contains("Tờ rơi 10/08/2016: To roi");
        var lead = People.lead(Api.HUNG_YEN);
        var preview = Browser.of(lead).get("/office/reports/new?kind=special&" + AUGUST);
        assertThat(preview.asString()).contains("Cơ sở được thông tin");
        var closing = Map.of("kind", "special", "from", "2016-08-01", "to", "2016-08-31", "title", "Tháng 8");
        var report = "/reports/closed/"
                + lead.post("/reports/closed", closing)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var frozen = officer.get(report);
        frozen.then()
                .body("informed.n", is(1))
                .body("informed.rows[0].campaign", is(campaign))
                .body("informed.rows[0].business", is(farm.businessId()));

        officer.put("/campaigns/" + campaign + "/withdrawal").then().statusCode(200);
        Deliveries.deliver(delivery);
        officer.get("/reports/informed-businesses?" + AUGUST).then().body("firms", is(0));
        assertThat(officer.get(report).asString()).isEqualTo(frozen.asString());
    }

    @Test
    void programmeOfThePageHasItsTargetsBesideTheFigures() {
        Farm.verified(People.member(Api.HUNG_YEN), officer);
        var facts = new HashMap<>(Programmes.facts());
        facts.put("nameEn", "Trial " + facts.get("name"));
        facts.put("targets", List.of(target("supported-businesses", 70, false), target("numbers-of-nobody", 3, false)));
        String id = officer.post("/programmes", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Deliveries.deliver(delivery);
        assertThat(section(facts)).as("a draft is nobody's business").isNull();

        officer.put("/programmes/" + id + "/opening").then().statusCode(200);
        Deliveries.deliver(delivery);
        assertThat(section(facts).text()).contains("Quyết định thử nghiệm", "0/70", "numbers-of-nobody");
        assertThat(section(facts).select("a[href*=programme=" + id + "]")).hasSize(1);
        assertThat(Browser.of(officer).get("/office/dashboard/supported").asString())
                .contains("value=\"" + id + "\"");

        facts.put("targets", List.of(target("businesses-reached-with-information", 100, true)));
        officer.put("/programmes/" + id, facts).then().statusCode(200);
        Deliveries.deliver(delivery);
        assertThat(section(facts).text())
                .contains("Cơ sở được thông tin về chuyển đổi số")
                .doesNotContain("0/70");
        assertThat(section(facts).select("a[href^=/office/dashboard/informed?from=]"))
                .hasSize(1);
        assertThat(Browser.of(officer).inEnglish().get("/office/dashboard").asString())
                .contains("Trial " + facts.get("name"));
    }

    private Element section(Map<String, Object> facts) {
        return Jsoup.parse(Browser.of(officer).get("/office/dashboard").asString()).select("section.panel").stream()
                .filter(panel -> panel.select("h3").text().equals(facts.get("name")))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> target(String indicator, int value, boolean percent) {
        return Map.of("indicator", indicator, "value", value, "percent", percent);
    }

    private String campaignOfAugust() {
        var said = new HashMap<>(Courses.campaign());
        said.putAll(Map.of(
                "title", "To roi thang 8", "channel", "leaflet", "heldFrom", "2016-08-01", "heldTo", "2016-08-10"));
        return officer.request()
                .multiPart("campaign", said, "application/json")
                .multiPart("evidence", "bien-ban.pdf", Pictures.pdf(), "application/pdf")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
