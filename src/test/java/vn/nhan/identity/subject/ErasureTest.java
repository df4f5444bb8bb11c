package vn.nhan.identity.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

@Server
class ErasureTest {

    private final ErasureJob job;
    private final OutboxDelivery outbox;

    private String name;
    private Api member;
    private String id;

    ErasureTest(ErasureJob job, OutboxDelivery outbox) {
        this.job = job;
        this.outbox = outbox;
    }

    @BeforeEach
    void signsUp() {
        name = People.newAddress("xoa");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người sẽ đi", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        member = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        id = member.get("/me").path("id");
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void personGoesAndTheLotStaysValid() throws Throwable {
        var farm = Farm.verified(member, People.officer(Api.HUNG_YEN));
        var address = farm.labelledLot();
        var before = textOf(address);
        secondManagerOf(farm.businessId());
        member.put("/me/consents/news", Map.of("given", true, "textVersion", 1));

        ask();
        eightDaysLater();

        assertThat(textOf(address)).isEqualTo(before).contains(Farm.NAME);
        member.get("/me").then().statusCode(401);
        Api.at(Api.HUNG_YEN)
                .post("/sessions", Map.of("signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(401);
        assertThat(account("person_key is null and name_sealed is null and sign_in_hash is null"
                        + " and sign_in_sealed is null and password_hash is null and erased_at is not null"))
                .isEqualTo("t");
        assertThat(BehindTheWall.ask(
                        "select role from role_grant where ended_at is null and account_id = '" + id + "'",
                        "role_grant"))
                .isEmpty();
        assertThat(BehindTheWall.ask(
                        "select business_id from business_member where account_id = '" + id + "'", "business_member"))
                .isEmpty();
        assertThat(BehindTheWall.ask(
                        "select purpose from consent_entry where account_id = '" + id + "'", "consent_entry"))
                .containsExactly("news");
        assertThat(BehindTheWall.ask(
                        "select state from data_subject_request where account_id = '" + id + "'",
                        "data_subject_request"))
                .containsExactly("completed");
    }

    @Test
    void nameThatWasCopiedUnderADecisionIsReplaced() throws Throwable {
        var officerName = People.newOfficer(Api.HUNG_YEN);
        var officer = signedInOfficer(officerName);
        var farm = Farm.verified(People.member(Api.HUNG_YEN), officer);

        officer.post("/me/erasure", Map.of()).then().statusCode(202);
        eightDaysLater();

        farm.member()
                .get("/businesses/" + farm.businessId())
                .then()
                .statusCode(200)
                .body("status", is("verified"))
                .body("decidedByName", startsWith("Người đã xoá dữ liệu · "));
    }

    @Test
    void householdThatWasThePersonKeepsNeitherNameNorNumbers() throws Throwable {
        String household = member.post(
                        "/businesses",
                        Map.of(
                                "kind", "farm-household",
                                "name", "Hộ của người sẽ đi",
                                "representative", "Người sẽ đi",
                                "citizenId", Citizens.next(),
                                "phone", Seeded.phone(8),
                                "commune", "Phường Phố Hiến"))
                .path("id");

        ask();
        eightDaysLater();

        People.officer(Api.HUNG_YEN)
                .get("/businesses/" + household)
                .then()
                .statusCode(200)
                .body("name", startsWith("Người đã xoá dữ liệu · "))
                .body("slug", not(containsString("nguoi-se-di")))
                .body("representative", startsWith("Người đã xoá dữ liệu · "))
                .body("citizenIdMasked", is((Object) null))
                .body("phoneMasked", is(""));
    }

    @Test
    void wordsAndNumbersOfThePersonCanNoLongerBeOpened() throws Throwable {
        var officer = People.officer(Api.HUNG_YEN);
        officer.post("/people/" + id + "/identity-proofs", Map.of("citizenId", Citizens.next()))
                .then()
                .statusCode(204);
        String request = member.post("/me/data-requests", Map.of("kind", "object", "text", "Đừng gọi cho tôi"))
                .path("id");
        officer.put("/data-requests/" + request + "/completion", Map.of("note", "Sẽ không gọi nữa."))
                .then()
                .statusCode(200);

        ask();
        eightDaysLater();

        assertThat(BehindTheWall.ask(
                        "select count(*) from identity_proof where account_id = '" + id
                                + "' and citizen_id_hash is null and citizen_id_sealed is null",
                        "identity_proof"))
                .containsExactly("1");
        officer.get("/data-requests/" + request)
                .then()
                .statusCode(200)
                .body("text", is((Object) null))
                .body("name", startsWith("Người đã xoá dữ liệu · "));
    }

    @Test
    void papersOfTheirSoleManagerAreGone() throws Throwable {
        var farm = Farm.of(member);
        String paper = farm.addDocument("registration", vn.nhan.testing.Pictures.jpeg(8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        officer.get("/documents/" + paper + "/file").then().statusCode(200);

        ask();
        eightDaysLater();

        assertThat(officer.get("/documents/" + paper + "/file").statusCode()).isEqualTo(404);
        assertThat(BehindTheWall.ask(
                        "select gone_from <= now() + interval '8 days' from business_document where id = '" + paper
                                + "'",
                        "business_document"))
                .containsExactly("t");
    }

    @Test
    void soleManagerOfLabelledGoodsHandsThemOverFirst() {
        Farm.verified(member, People.officer(Api.HUNG_YEN)).labelledLot();

        member.post("/me/erasure", Map.of())
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:subject.erasure-held"))
                .body("errors.type", hasItem("urn:nhan:problem:subject.hold-sole-manager"));
        var page = Browser.of(member).get("/account/data/erasure").asString();
        assertThat(page).contains("Chỉ mình bạn quản lý").doesNotContain("name=\"sure\"");
    }

    @Test
    void openRequestIsAnsweredFirst() {
        member.post("/me/data-requests", Map.of("kind", "access")).then().statusCode(201);
        member.post("/me/erasure", Map.of())
                .then()
                .statusCode(409)
                .body("errors.type", hasItem("urn:nhan:problem:subject.hold-open-request"));
    }

    @Test
    void whoeverSignsInAgainMayChangeTheirMind() throws Throwable {
        ask();
        var signIn = Browser.signIn(Api.HUNG_YEN, name, People.PASSWORD);
        var led = signIn.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("signInName", name)
                .formParam("password", People.PASSWORD)
                .formParam("csrf", signIn.csrf())
                .post("/sign-in");
        assertThat(led.header("Location")).endsWith("/account/data/erasure");
        assertThat(signIn.get("/account/data/erasure").asString()).contains("Giữ lại tài khoản");

        signIn.submit("/account/data/erasure/cancellation", Map.of()).then().statusCode(303);
        member.delete("/me/erasure").then().statusCode(409).body("type", is("urn:nhan:problem:subject.no-erasure"));
        member.get("/me/data-requests").then().body("[0].state", is("taken-back"));
        eightDaysLater();
        assertThat(account("erased_at is null")).isEqualTo("t");
    }

    @Test
    void nothingHappensBeforeTheSevenDaysAreOver() throws Throwable {
        ask();
        MovableClock.forward(Duration.ofDays(6));
        VertxContextSupport.subscribeAndAwait(job::run);
        MovableClock.reset();
        assertThat(account("erased_at is null")).isEqualTo("t");
    }

    @Test
    void passwordIsAskedAgainWhenTheSignInIsOld() {
        MovableClock.forward(Duration.ofMinutes(6));
        member.post("/me/erasure", Map.of())
                .then()
                .statusCode(403)
                .body("type", is("urn:nhan:problem:identity.proof-needed"));
        var page = Browser.of(member).submit("/account/data/erasure", Map.of("sure", "true"));
        assertThat(page.header("Location")).contains("/account/proof?next=");
        member.post("/me/proof", Map.of("proof", "sai mất rồi")).then().statusCode(422);
        member.post("/me/proof", Map.of("proof", People.PASSWORD)).then().statusCode(204);
        Browser.of(member).submit("/account/data/erasure", Map.of()).then().statusCode(422);
        Browser.of(member)
                .submit("/account/data/erasure", Map.of("sure", "true"))
                .then()
                .statusCode(303);
        member.post("/me/erasure", Map.of()).then().statusCode(202);
    }

    private void ask() {
        member.post("/me/erasure", Map.of()).then().statusCode(202);
    }

    private void eightDaysLater() throws Throwable {
        MovableClock.forward(Duration.ofDays(8));
        VertxContextSupport.subscribeAndAwait(job::run);
        Deliveries.deliver(outbox);
        MovableClock.reset();
    }

    private static Api signedInOfficer(String officerName) {
        return Api.at(Api.HUNG_YEN)
                .signIn(officerName, People.PASSWORD, vn.nhan.testing.Authenticator.codeOf(officerName));
    }

    /** Nobody can be invited into a business yet, so the row is written by hand. */
    private static void secondManagerOf(String business) throws SQLException {
        BehindTheWall.change(
                "insert into business_member (tenant_id, business_id, account_id, role, since)"
                        + " select tenant_id, id, gen_random_uuid(), 'manager', now() from business where id = '"
                        + business + "'",
                "business_member",
                "business");
    }

    private String account(String condition) throws SQLException {
        return BehindTheWall.ask("select " + condition + " from account where id = '" + id + "'", "account")
                .get(0);
    }

    private static String textOf(String address) {
        return Jsoup.parse(Farm.scan(address).then().statusCode(200).extract().asString())
                .selectFirst("main")
                .text();
    }
}
