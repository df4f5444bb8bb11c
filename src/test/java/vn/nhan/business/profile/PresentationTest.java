package vn.nhan.business.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

@Server
class PresentationTest {

    private final OutboxDelivery outbox;
    private final Outbox events;
    private final TenantTx tx;

    private Api member;
    private String business;

    PresentationTest(OutboxDelivery outbox, Outbox events, TenantTx tx) {
        this.outbox = outbox;
        this.events = events;
        this.tx = tx;
    }

    @BeforeEach
    void aCooperative() {
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
    }

    @Test
    void presentationIsWrittenAlsoOnceTheBusinessIsVerifiedAndItsStoryIsTheProfiles() {
        var farm = Farm.verified(member, People.atWork(Api.HUNG_YEN, "officer"));
        var path = "/businesses/" + farm.businessId() + "/presentation";
        member.get(path).then().statusCode(200).header("ETag", "\"0\"").body("hidden", contains("email"));

        member.put(path, Map.of("story", "Chuyện mới", "languages", List.of("vi", "tyz"), "email", "htx@nhan.example"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("email", equalTo("htx@nhan.example"))
                .body("hidden", contains("email"));

        member.get("/businesses/" + farm.businessId())
                .then()
                .body("story", equalTo("Chuyện mới"))
                .body("status", equalTo("verified"));
    }

    @Test
    void oldVersionIsNotWrittenOver() {
        var path = "/api/v1/businesses/" + business + "/presentation";
        var text = Map.of("story", "Một");
        member.request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(text)
                .put(path)
                .then()
                .statusCode(200);
        member.request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(text)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void whatCantBePublishedIsRefusedByItsField() {
        member.put(
                        "/businesses/" + business + "/presentation",
                        Map.of(
                                "languages",
                                List.of("klingon"),
                                "email",
                                "khong phai thu",
                                "website",
                                "http://htx.example",
                                "hidden",
                                List.of("name")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/languages", "/email", "/website", "/hidden"));
    }

    @Test
    void emailIsSealed() throws SQLException {
        member.put("/businesses/" + business + "/presentation", Map.of("email", "kin@nhan.example"))
                .then()
                .statusCode(200);
        assertThat(BehindTheWall.ask(
                        "select position(convert_to('kin@nhan', 'UTF8') in email_sealed) from business_presentation"
                                + " where business_id = '" + business + "'",
                        "business_presentation"))
                .containsExactly("0");
    }

    @Test
    void newLogoTakesThePlaceOfTheOldOneWhichCanBePutBack() {
        var first = added("logo", 1);
        String logo = path("logo.id");
        added("logo", 2);
        assertThat(first).isEqualTo(201);
        member.get("/businesses/" + business + "/presentation").then().body("removed.id", contains(logo));

        member.put("/businesses/" + business + "/pictures/" + logo + "/restoration")
                .then()
                .statusCode(200)
                .body("logo.id", equalTo(logo))
                .body("removed", hasSize(1));
    }

    @Test
    void ninthPhotoIsRefusedAndARemovedOneMakesRoomAndCanBePutBack() {
        assertThat(IntStream.rangeClosed(1, 8).map(number -> added("photo", number)))
                .allMatch(status -> status == 201);
        assertThat(added("photo", 9)).isEqualTo(409);
        assertThat(added("photo", 8)).isEqualTo(409);
        String id = path("pictures[0].id");

        member.delete("/businesses/" + business + "/pictures/" + id).then().statusCode(200);
        member.get("/businesses/" + business + "/presentation")
                .then()
                .body("pictures", hasSize(7))
                .body("removed.id", hasItem(id));
        member.put("/businesses/" + business + "/pictures/" + id + "/restoration")
                .then()
                .statusCode(200)
                .body("pictures", hasSize(8))
                .body("pictures[0].id", equalTo(id));
    }

    @Test
    void memberWritesThePageInABrowserAndUnticksWhatStaysOff() {
        var browser = Browser.of(member);
        var page = "/my/presentation?business=" + business;
        assertThat(browser.get(page).asString()).contains("Tiếng Tày", "Cho người mua xem");

        browser.submit(page, Map.of("story", "Chuyện", "languages", List.of("vi", "mtq"), "fields", List.of("story")))
                .then()
                .statusCode(303);
        member.get("/businesses/" + business + "/presentation")
                .then()
                .body("languages", contains("vi", "mtq"))
                .body("hidden", hasItems("address", "representative", "tax-code"))
                .body("website", nullValue());
        var wrong = browser.submit(page, Map.of("website", "http://htx.example", "languages", "mtq"));
        wrong.then().statusCode(422);
        assertThat(wrong.asString()).contains("http://htx.example", "https://nhanlong.example");
        browser.upload(
                        "/my/presentation/pictures?business=" + business,
                        Map.of("purpose", "photo", "alt", "Vườn nhãn"),
                        new Browser.Chosen("picture", "vuon.jpg", Pictures.jpeg(4)))
                .then()
                .statusCode(303);
        assertThat(browser.get(page).asString()).contains("Vườn nhãn");
    }

    @Test
    void contactOfAForgottenPersonIsForgottenWithIt() throws Throwable {
        member.put("/businesses/" + business + "/presentation", Map.of("email", "kin@nhan.example"));
        added("photo", 1);
        assertThat(member.get("/me/export").asString()).contains("kin@nhan.example");
        var person = UUID.fromString(member.get("/me").path("id"));
        var province = new TenantId(Short.parseShort(
                BehindTheWall.ask("select tenant_id from business where id = '" + business + "'", "business")
                        .get(0)));
        VertxContextSupport.subscribeAndAwait(() -> tx.as(
                TenantScope.of(province),
                session -> events.publish(session, province, new PersonErased(person, "Người đã rời đi"))));
        Deliveries.deliver(outbox);

        assertThat(BehindTheWall.ask(
                        "select email_sealed is null and not exists (select from business_photo p"
                                + " where p.business_id = b.business_id and p.removed_at is null)"
                                + " from business_presentation b where business_id = '" + business + "'",
                        "business_presentation",
                        "business_photo"))
                .containsExactly("t");
    }

    private int added(String purpose, int number) {
        return member.upload(
                        "/businesses/" + business + "/pictures?purpose=" + purpose + "&alt=Anh",
                        Pictures.jpeg(number),
                        "image/jpeg")
                .statusCode();
    }

    private String path(String path) {
        return member.get("/businesses/" + business + "/presentation").path(path);
    }
}
