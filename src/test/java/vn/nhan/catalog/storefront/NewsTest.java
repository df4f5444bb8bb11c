package vn.nhan.catalog.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What feed readers and crawlers find, and the front page. */
@Server
class NewsTest {

    private final OutboxDelivery outbox;

    private Farm farm;
    private String slug;

    NewsTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void sells() {
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        slug = farm.member().get("/products/" + product).path("slug");
        Deliveries.deliver(outbox);
    }

    @Test
    void newOfferIsTheFirstInBothFeeds() {
        var rss = xml(get(Api.HUNG_YEN, "/feed.rss"));
        var atom = xml(get(Api.HUNG_YEN, "/feed.atom"));

        assertThat(rss.select("item > link").get(0).text()).endsWith("/products/" + slug);
        assertThat(atom.select("entry > link[rel=alternate]").get(0).attr("href"))
                .endsWith("/products/" + slug);
        assertThat(xml(get(Api.NATIONAL, "/feed.rss"))
                        .select("item > link")
                        .get(0)
                        .text())
                .startsWith("https://" + Api.HUNG_YEN)
                .endsWith("/products/" + slug);
    }

    @Test
    void feedIsSentOnlyOnce() {
        var first = get(Api.HUNG_YEN, "/feed.atom");

        given().header("Host", Api.HUNG_YEN)
                .header("If-None-Match", first.header("ETag"))
                .get("/feed.atom")
                .then()
                .statusCode(304);
        given().header("Host", Api.HUNG_YEN)
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get("/feed.atom")
                .then()
                .statusCode(304);
        given().header("Host", Api.HUNG_YEN)
                .header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get("/feed.atom")
                .then()
                .statusCode(200);
    }

    @Test
    void robotsLeadToTheSitemapAndItToTheGoods() {
        assertThat(get(Api.HUNG_YEN, "/robots.txt").asString())
                .contains("Disallow: /my/", "Sitemap: https://" + Api.HUNG_YEN)
                .contains("/sitemap.xml");
        assertThat(xml(get(Api.HUNG_YEN, "/sitemap.xml"))
                        .select("sitemap > loc")
                        .get(0)
                        .text())
                .endsWith("/sitemap-1.xml");

        var part = xml(get(Api.HUNG_YEN, "/sitemap-1.xml"));
        assertThat(part.select("loc").eachText())
                .anyMatch(address -> address.endsWith("/products/" + slug))
                .anyMatch(address -> address.contains("/producers/"));
        get(Api.HUNG_YEN, "/sitemap-99999.xml").then().statusCode(404);
        assertThat(get(Api.NATIONAL, "/robots.txt").asString()).contains("Sitemap: https://" + Api.HUNG_YEN);
    }

    @Test
    void frontPageShowsWhatIsNewAndWhoMakesIt() {
        var front = Jsoup.parse(get(Api.HUNG_YEN, "/").asString());

        assertThat(front.select("link[rel=canonical]").attr("href")).startsWith("https://" + Api.HUNG_YEN);
        assertThat(front.select("link[type=application/atom+xml]").attr("href")).isEqualTo("/feed.atom");
        assertThat(front.select(".card__title a").eachAttr("href")).contains("/products/" + slug);
        assertThat(front.text()).contains("Người trồng, người làm", Farm.NAME);
        assertThat(Jsoup.parse(get(Api.NATIONAL, "/").asString()).text()).contains("Các tỉnh, thành phố");
    }

    private static Response get(String host, String path) {
        var answer = given().header("Host", host).get(path);
        if (!path.contains("99999")) {
            answer.then().statusCode(200);
        }
        return answer;
    }

    private static Document xml(Response answer) {
        return Jsoup.parse(answer.asString(), Parser.xmlParser());
    }
}
