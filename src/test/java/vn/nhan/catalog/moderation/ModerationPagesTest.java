package vn.nhan.catalog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

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

/** Members and moderators at the pages of an offer. */
@Server
class ModerationPagesTest {

    private Api officer;
    private Farm farm;
    private Browser desk;
    private Browser member;
    private String product;
    private String listing;

    @BeforeEach
    void anOfferThatIsLive() {
        officer = People.officer(Api.HUNG_YEN);
        farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
        desk = Browser.of(officer);
        member = Browser.of(farm.member());
        product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        listing = farm.member().get("/products/" + product + "/listing").path("id");
    }

    @Test
    void moderatorSeesEverythingAndItsPeopleAreToldWhyItWasTakenDown() {
        assertThat(page(desk, "/office/moderation?queue=posted")
                        .select("a[data-row]")
                        .eachAttr("href"))
                .anyMatch(href -> href.contains(listing));
        var review = page(desk, "/office/moderation/" + listing + "?queue=posted");
        assertThat(review.select("h1").text()).isEqualTo(Farm.PRODUCT);
        assertThat(review.select(".paper img")).isNotEmpty();
        assertThat(review.select("input[name=reason]")).hasSize(8);

        desk.submit("/office/moderation/" + listing + "/take-down", Map.of())
                .then()
                .statusCode(422);
        desk.submit("/office/moderation/" + listing + "/take-down", Map.of("reason", "other"))
                .then()
                .statusCode(422);
        desk.submit("/office/moderation/" + listing + "/take-down", Map.of("reason", "contact-in-text"))
                .then()
                .statusCode(303);

        var shown = page(member, "/my/products/" + product);
        assertThat(shown.select(".notice--bad").text())
                .contains("số điện thoại")
                .contains("gửi lại");
        assertThat(shown.select("form[action$=/publication] button").text()).isEqualTo("Đã sửa, gửi lại");
        desk.submit("/office/moderation/" + listing + "/reversal", Map.of())
                .then()
                .statusCode(303);
        officer.get("/products/" + product).then().body("listing", is("live"));
    }

    @Test
    void twoPeopleWhoSaveTheSameTextSeeBothVersionsAndTheSecondDecides() {
        var version = page(member, "/my/products/" + product + "/text")
                .select("input[name=version]")
                .val();
        member.submit("/my/products/" + product + "/text", text("Nhãn lồng của chị Hai", version))
                .then()
                .statusCode(303);

        var refused = member.submit("/my/products/" + product + "/text", text("Nhãn lồng của anh Ba", version));

        assertThat(refused.statusCode()).isEqualTo(409);
        var shown = Jsoup.parse(refused.asString());
        assertThat(shown.select("table").text())
                .contains("Nhãn lồng của chị Hai")
                .contains("Nhãn lồng của anh Ba");
        assertThat(shown.select("input[name=name]").val()).isEqualTo("Nhãn lồng của anh Ba");
        member.submit(
                        "/my/products/" + product + "/text",
                        text(
                                "Nhãn lồng của anh Ba",
                                shown.select("input[name=version]").val()))
                .then()
                .statusCode(303);
    }

    @Test
    void historyIsReadAndAVersionIsPutBackAfterAQuestion() {
        farm.offer(product, 99_000);
        assertThat(page(member, "/my/products/" + product + "/listing/versions").select(".timeline__item"))
                .hasSize(2);
        assertThat(page(member, "/my/products/" + product + "/listing/versions/2")
                        .select("ins")
                        .text())
                .contains("99.000");
        var asked = page(member, "/my/products/" + product + "/listing/versions/1/restoration");
        assertThat(asked.select("del").text()).contains("99.000");

        member.submit("/my/products/" + product + "/listing/versions/1/restoration", Map.of())
                .then()
                .statusCode(303);

        farm.member().get("/products/" + product).then().body("priceDong", is(65_000));
    }

    @Test
    void termsAreTypedAsPeopleWriteThem() {
        assertThat(page(member, "/my/products/" + product + "/listing/terms").select("input[name^=price.]"))
                .hasSize(1);
        member.submit(
                        "/my/products/" + product + "/listing/terms",
                        Map.of("languages", "en", "visibleFrom", "25/12/2099 08:00", "visibleUntil", "24/12/2099"))
                .then()
                .statusCode(422);
        member.submit(
                        "/my/products/" + product + "/listing/terms",
                        Map.of("languages", "en", "visibleFrom", "25/12/2099 08:00"))
                .then()
                .statusCode(303);
        assertThat(page(member, "/my/products/" + product).text()).contains("25/12/2099 08:00");
    }

    private static Map<String, String> text(String name, String version) {
        return Map.of(
                "name", name,
                "category", "fresh-fruit",
                "askedOf", "fresh-fruit",
                "attributes.variety", "Nhãn lồng",
                "version", version);
    }

    private static Document page(Browser who, String path) {
        return Jsoup.parse(who.get(path).then().statusCode(200).extract().asString());
    }
}
