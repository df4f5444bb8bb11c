package vn.nhan.business.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.money.VietQr;
import vn.nhan.platform.qr.QrMatrix;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.Letter;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class BankAccountTest {

    /** Samples of the payment standard. */
    private static final String NUMBER = "1500205123456";

    private static final String OTHER_NUMBER = "0011012345678";

    private final OutboxDelivery outbox;
    private final Outbox events;
    private final TenantTx tx;

    private Api manager;
    private String name;
    private String business;
    private Api officer;

    BankAccountTest(OutboxDelivery outbox, Outbox events, TenantTx tx) {
        this.outbox = outbox;
        this.events = events;
        this.tx = tx;
    }

    @BeforeEach
    void aCooperativeOfOneManager() {
        name = People.newAddress("tai-khoan");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người quản lý", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        manager = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        business = Farm.of(manager).businessId();
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void accountIsShownNowhereUntilAnOfficerHasConfirmedIt() {
        var id = declared(NUMBER);
        assertThat(page()).doesNotContain(NUMBER, "Mã VietQR").contains("•••3456", "Chờ cán bộ xác nhận");

        confirm(id).then().statusCode(200).body("state", equalTo("in-use"));

        var shown = Jsoup.parse(page());
        assertThat(shown.text()).contains("Mã thanh toán", NUMBER, "Agribank", "không phải tem truy xuất");
        var payload = VietQr.toAccount("970405", NUMBER).payload();
        assertThat(Objects.requireNonNull(shown.selectFirst(".qr path + path")).attr("d"))
                .isEqualTo(QrMatrix.of(payload).svgPath());
    }

    @Test
    void changedAccountLeavesTheOldOneInUseUntilItIsConfirmed() {
        confirm(declared(NUMBER)).then().statusCode(200);
        var changed = declared(OTHER_NUMBER);
        assertThat(page()).contains(NUMBER).doesNotContain(OTHER_NUMBER);

        confirm(changed).then().statusCode(200);

        assertThat(page()).contains(OTHER_NUMBER).doesNotContain(NUMBER);
        manager.get("/businesses/" + business + "/bank-accounts")
                .then()
                .body("state", contains("in-use", "ended"))
                .body("numberMasked", contains("•••5678", "•••3456"));
    }

    @Test
    void everyChangeIsToldToTheManagersByLetterWithoutTheNumber() {
        var id = declared(NUMBER);
        confirm(id);
        Deliveries.deliver(outbox);

        var letters = Letter.to(name);
        assertThat(letters).hasSize(2);
        assertThat(letters)
                .allSatisfy(
                        letter -> assertThat(letter.text()).contains(Farm.NAME).doesNotContain(NUMBER, "3456"));
        assertThat(letters.get(0).text()).contains("vừa khai");
        assertThat(letters.get(1).text()).contains("đã xác nhận");
    }

    @Test
    void everyChangeStandsInTheAuditWithoutTheNumber() throws SQLException {
        var id = declared(NUMBER);
        confirm(id);
        assertThat(BehindTheWall.ask(
                        "select action || ' ' || coalesce(after::text, '') from audit_entry where subject_id = '" + id
                                + "' order by id",
                        "audit_entry"))
                .hasSize(2)
                .allSatisfy(deed -> assertThat(deed).doesNotContain(NUMBER, "3456"))
                .first()
                .asString()
                .startsWith("bank-account.declare");
    }

    @Test
    void ownerOfAnotherNameIsMarkedForTheOfficer() {
        declare(OTHER_NUMBER, "NGUYEN VAN LA").then().statusCode(201).body("nameMatches", equalTo(false));
        officer.get("/bank-accounts/waiting")
                .then()
                .statusCode(200)
                .body("findAll { it.businessId == '" + business + "' }.nameMatches", contains(false));
        assertThat(Browser.of(officer).get("/office/bank-accounts").asString())
                .contains("Tên khác với hồ sơ", "•••5678")
                .doesNotContain(OTHER_NUMBER);
    }

    @Test
    void refusedAccountTellsWhy() {
        var id = declared(NUMBER);
        officer.put("/bank-accounts/" + id + "/refusal", Map.of("reason", "Chủ tài khoản là người khác."))
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"));
        assertThat(page()).contains("Chủ tài khoản là người khác.");
        confirm(id).then().statusCode(409).body("type", equalTo("urn:nhan:problem:bank.decided"));
    }

    @Test
    void sameAccountTwiceIsRefusedAndALaterOneTakesThePlaceOfOneThatWaits() {
        declared(NUMBER);
        declare(NUMBER, "BUI THI THU HIEN")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:bank.same-account"));
        declared(OTHER_NUMBER);
        manager.get("/businesses/" + business + "/bank-accounts").then().body("state", contains("waiting", "ended"));
    }

    @Test
    void whatCantBeAnAccountIsRefusedByItsField() {
        manager.post(
                        "/businesses/" + business + "/bank-accounts",
                        Map.of("bin", "123456", "number", "12ab", "ownerName", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/bin"))
                .body("errors.pointer", hasItem("/number"))
                .body("errors.pointer", hasItem("/ownerName"));
    }

    @Test
    void helperTellsNoAccount() {
        var helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        Helping.allow(manager, business, helper, "profile");
        helper.post(
                        "/businesses/" + business + "/bank-accounts",
                        Map.of("bin", "970405", "number", NUMBER, "ownerName", "BUI THI THU HIEN"))
                .then()
                .statusCode(403);
    }

    @Test
    void numberIsSealedAndInThePersonsOwnCopyOnly() throws SQLException {
        declared(NUMBER);
        assertThat(BehindTheWall.ask(
                        "select count(*) from bank_account where business_id = '" + business
                                + "' and position(convert_to('" + NUMBER + "', 'UTF8') in number_sealed) > 0",
                        "bank_account"))
                .containsExactly("0");
        assertThat(manager.get("/me/export").asString()).contains(NUMBER, "bankAccounts");
    }

    @Test
    void accountIsForgottenWithThePersonWhoseItWas() throws Throwable {
        var id = declared(NUMBER);
        confirm(id).then().statusCode(200);
        var person = java.util.UUID.fromString(manager.get("/me").path("id"));
        var province = new TenantId(Short.parseShort(
                BehindTheWall.ask("select tenant_id from business where id = '" + business + "'", "business")
                        .get(0)));
        VertxContextSupport.subscribeAndAwait(() -> tx.as(
                TenantScope.of(province),
                session -> events.publish(session, province, new PersonErased(person, "Người đã rời đi"))));
        MovableClock.forward(Duration.ofMinutes(1));
        Deliveries.deliver(outbox);

        assertThat(BehindTheWall.ask(
                        "select (number_sealed is null) || ' ' || owner_name || ' ' || (ended_at is not null)"
                                + " from bank_account where id = '" + id + "'",
                        "bank_account"))
                .isEqualTo(List.of("true Người đã rời đi true"));
    }

    @Test
    void managerDeclaresOnThePageAndTheOfficerConfirmsOnTheirs() {
        Browser.of(manager)
                .submit(
                        "/my/bank-account?business=" + business,
                        Map.of("bin", "970405", "number", "1500 2051 23456", "ownerName", "BUI THI THU HIEN"))
                .then()
                .statusCode(303);
        String id = manager.get("/businesses/" + business + "/bank-accounts").path("[0].id");
        Browser.of(officer)
                .submit("/office/bank-accounts/" + id + "/confirmation", Map.of())
                .then()
                .statusCode(303);
        assertThat(page()).contains("Mã thanh toán", NUMBER);
    }

    private String page() {
        return Browser.of(manager).get("/my/bank-account?business=" + business).asString();
    }

    private String declared(String number) {
        return declare(number, "BUI THI THU HIEN")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response declare(String number, String owner) {
        return manager.post(
                "/businesses/" + business + "/bank-accounts",
                Map.of("bin", "970405", "number", number, "ownerName", owner));
    }

    private Response confirm(String id) {
        return officer.put("/bank-accounts/" + id + "/confirmation");
    }
}
