package vn.nhan.business.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleGrants;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** A helper may do what the household allowed, until it ends, and the household sees all of it. */
@Server
class HelpingTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final TenantId HUNG_YEN = TenantId.of(1);

    private final TenantTx tx;
    private final RoleGrants roles;

    private Api manager;
    private Farm farm;
    private String plotId;
    private Api helper;

    HelpingTest(TenantTx tx, RoleGrants roles) {
        this.tx = tx;
        this.roles = roles;
    }

    @BeforeEach
    void aFarmWithAPlotAndAHelperNearby() {
        manager = People.member(Api.HUNG_YEN);
        farm = Farm.of(manager);
        plotId = farm.plotIn(farm.growingArea());
        helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
    }

    @Test
    void strangerIsNobodyUntilTheHouseholdAllowsIt() {
        assertThat(harvest(helper).statusCode()).isEqualTo(404);

        Helping.allow(manager, farm.businessId(), helper, "diary");

        assertThat(harvest(helper).statusCode()).isEqualTo(201);
    }

    @Test
    void anotherPurposeIsNotAllowed() {
        Helping.allow(manager, farm.businessId(), helper, "diary");

        assertThat(helper.post("/businesses/" + farm.businessId() + "/products", Farm.product(null))
                        .statusCode())
                .isEqualTo(404);
        assertThat(helper.put("/businesses/" + farm.businessId() + "/submission")
                        .statusCode())
                .isEqualTo(404);
        assertThat(helper.get("/businesses/" + farm.businessId() + "/lots").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherBusinessIsNotAllowed() {
        var neighbour = People.member(Api.HUNG_YEN);
        var theirs = Farm.of(neighbour);
        var theirPlot = theirs.plotIn(theirs.growingArea());
        Helping.allow(manager, farm.businessId(), helper, "diary");

        assertThat(harvest(helper, theirPlot).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherProvinceKnowsNothingOfIt() {
        Helping.allow(manager, farm.businessId(), helper, "diary");
        var elsewhere = People.helper(Api.THAI_NGUYEN, Helping.COMMUNE);

        assertThat(harvest(elsewhere).statusCode()).isEqualTo(404);
        assertThat(harvest(new Api(Api.THAI_NGUYEN, helper.token())).statusCode())
                .isEqualTo(401);
    }

    @Test
    void lastDayIsOverOneSecondAfterItsLastSecond() {
        var name = People.newAccount(Api.HUNG_YEN, "helper", Helping.COMMUNE);
        var today = Helping.today();
        var code = manager.post("/businesses/" + farm.businessId() + "/delegation-codes", Helping.terms(today, "diary"))
                .<String>path("code");
        Helping.accept(Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD), farm.businessId(), code)
                .then()
                .statusCode(201);
        var lastSecond = today.atTime(LocalTime.of(23, 59, 59)).atZone(VIETNAM).toInstant();

        at(lastSecond);
        var there = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        assertThat(harvest(there).statusCode()).isEqualTo(201);

        at(lastSecond.plusSeconds(1));
        assertThat(harvest(there).statusCode()).isEqualTo(404);
    }

    @Test
    void revocationHoldsFromTheNextRequestOn() {
        var id = Helping.allow(manager, farm.businessId(), helper, "diary");
        assertThat(harvest(helper).statusCode()).isEqualTo(201);

        manager.put("/delegations/" + id + "/revocation", Map.of("reason", "Tôi tự ghi được rồi."))
                .then()
                .statusCode(200)
                .body("state", equalTo("revoked"))
                .body("revokeReason", equalTo("Tôi tự ghi được rồi."));

        assertThat(harvest(helper).statusCode()).isEqualTo(404);
        assertThat(Browser.of(helper)
                        .get("/my/diary?business=" + farm.businessId())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsNoHelperAnyMoreIsLetInNoMore() throws Throwable {
        Helping.allow(manager, farm.businessId(), helper, "diary");

        endHelperRoleOf(UUID.fromString(helper.get("/me").path("id")));

        assertThat(harvest(helper).statusCode()).isIn(401, 403, 404);
        assertThat(helper.get("/me/delegations").jsonPath().getList("")).isEmpty();
    }

    @Test
    void memberWhoManagesNothingLetsNobodyIn() {
        Helping.allow(manager, farm.businessId(), helper, "profile", "diary");

        helper.get("/businesses/" + farm.businessId() + "/delegations").then().statusCode(403);
        People.member(Api.HUNG_YEN)
                .post("/businesses/" + farm.businessId() + "/delegation-codes", Helping.terms(Helping.today(), "diary"))
                .then()
                .statusCode(404);
    }

    @Test
    void moreThanTwelveMonthsOrNoPurposeOrADayGoneByIsRefused() {
        var codes = "/businesses/" + farm.businessId() + "/delegation-codes";

        manager.post(codes, Helping.terms(Helping.today().plusMonths(12).plusDays(1), "diary"))
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:delegation.too-long"));
        manager.post(codes, Helping.terms(Helping.today().minusDays(1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/purposes", "/validUntil"));
        manager.post(codes, Helping.terms(Helping.today(), "draft")).then().statusCode(422);
        manager.post(codes, Helping.terms(Helping.today(), "everything")).then().statusCode(422);
    }

    @Test
    void everyDeedCarriesBothNamesAndTheHouseholdReadsThem() {
        Helping.allow(manager, farm.businessId(), helper, "profile", "diary", "certificates", "catalogue", "labels");
        var hers = Farm.at(helper, farm.businessId());
        var plot = hers.plotIn(hers.growingArea());
        hers.addCertificate(Farm.certificate("VG-77", plot), Pictures.pdf())
                .then()
                .statusCode(201);
        hers.spray(plot, Farm.HARVEST_DAY.minusDays(20), 7);
        var product = hers.product();
        var lot = hers.lot(product, hers.harvest(plot, Farm.HARVEST_DAY));
        hers.printLabels(lot, 2).then().statusCode(201);
        hers.addPhoto(product, 1).then().statusCode(201);
        hers.offer(product, 70_000);
        hers.submit();

        manager.get("/businesses/" + farm.businessId() + "/delegated-deeds?limit=20")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "business.submit",
                                "listing.offer",
                                "product.add-photo",
                                "label.print",
                                "lot.make",
                                "diary.harvest",
                                "product.add",
                                "diary.application",
                                "certificate.add",
                                "plot.add",
                                "area.add"))
                .body("items.actorId", everyItem(equalTo(helper.get("/me").<String>path("id"))))
                .body("items.actor", everyItem(equalTo("Người thử nghiệm")))
                .body("items.find { it.action == 'certificate.add' }.thing", equalTo("VG-77"))
                .body("items.find { it.action == 'plot.add' }.thing", notNullValue());
    }

    @Test
    void whatTheHouseholdDoesItselfIsNobodysDeed() {
        Helping.allow(manager, farm.businessId(), helper, "diary");
        harvest(manager).then().statusCode(201);

        manager.get("/businesses/" + farm.businessId() + "/delegated-deeds")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void helperOfTwoActsForOneAtATime() {
        var neighbour = People.member(Api.HUNG_YEN);
        var theirs = Farm.of(neighbour);
        Helping.allow(manager, farm.businessId(), helper, "diary");
        Helping.allow(neighbour, theirs.businessId(), helper, "diary");
        harvest(helper).then().statusCode(201);

        assertThat(deeds(manager, farm.businessId())).containsExactly("diary.harvest");
        assertThat(deeds(neighbour, theirs.businessId())).isEmpty();
        helper.get("/me/delegations")
                .then()
                .body("business.id", contains(theirs.businessId(), farm.businessId()))
                .body("hasAccount", everyItem(equalTo(true)));
    }

    @Test
    void newPermissionTakesThePlaceOfTheOld() {
        Helping.allow(manager, farm.businessId(), helper, "diary", "labels");
        Helping.allow(manager, farm.businessId(), helper, "labels");

        assertThat(harvest(helper).statusCode()).isEqualTo(404);
        manager.get("/businesses/" + farm.businessId() + "/delegations")
                .then()
                .body("state", contains("standing", "revoked"))
                .body("proof", everyItem(equalTo("otp")))
                .body("grantedBy", everyItem(equalTo("Người thử nghiệm")));
    }

    @Test
    void helperGivesAPermissionBack() {
        var id = Helping.allow(manager, farm.businessId(), helper, "diary");

        helper.put("/delegations/" + id + "/revocation", Map.of()).then().statusCode(200);

        assertThat(harvest(helper).statusCode()).isEqualTo(404);
        helper.get("/me/delegations").then().body("", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "profile, /my/business/{id}",
        "diary, /my/diary?business={id}",
        "certificates, /my/areas?business={id}",
        "certificates, /my/certificates?business={id}",
        "catalogue, /my/products?business={id}",
        "labels, /my/lots?business={id}"
    })
    void pageOfAPurposeOpensForItsHelperAlone(String purpose, String address) {
        var other = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        Helping.allow(manager, farm.businessId(), helper, purpose);
        Helping.allow(manager, farm.businessId(), other, "requests");
        var page = address.replace("{id}", farm.businessId());

        var shown = Browser.of(helper).get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.asString()).contains("/helper/households").doesNotContain("href=\"/my/tasks\"");
        assertThat(Browser.of(other).get(page).statusCode()).isEqualTo(purpose.equals("profile") ? 200 : 404);
        assertThat(Browser.of(helper)
                        .get("/my/helpers?business=" + farm.businessId())
                        .statusCode())
                .isEqualTo(403);
    }

    private Response harvest(Api who) {
        return harvest(who, plotId);
    }

    private static Response harvest(Api who, String plotId) {
        return who.post(
                "/plots/" + plotId + "/diary/harvests",
                Map.of("amount", 5, "unit", "kg", "occurredOn", Farm.HARVEST_DAY.toString()));
    }

    private static List<String> deeds(Api who, String businessId) {
        return who.get("/businesses/" + businessId + "/delegated-deeds").path("items.action");
    }

    private static void at(Instant moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment, VIETNAM), Clock.class);
    }

    private void endHelperRoleOf(UUID account) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> tx.as(
                TenantScope.of(HUNG_YEN),
                session -> roles.ofAccount(session, account)
                        .map(grants -> grants.stream()
                                .filter(grant -> grant.role() == Role.HELPER)
                                .findFirst()
                                .orElseThrow())
                        .chain(grant -> roles.end(session, grant.id(), null))));
    }
}
