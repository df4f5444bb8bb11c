package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** Five kinds of producers, each with facts of its own. */
@Server
class BusinessKindsTest {

    private Api member;

    @BeforeEach
    void somebodyIsSignedIn() {
        member = People.member(Api.HUNG_YEN);
    }

    @Test
    void householdIsWrittenDownByNameAndPlaceAloneAndToldWhatIsMissing() {
        var id = register(Map.of(
                "kind",
                "farm-household",
                "name",
                "Hộ trồng nhãn",
                "representative",
                "Người thử",
                "commune",
                "Phường Phố Hiến"));

        member.get("/businesses/" + id)
                .then()
                .body("missing", containsInAnyOrder("citizenId", "phone"))
                .body("taxCode", nullValue());
        member.put("/businesses/" + id + "/submission")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/citizenId", "/phone"));
    }

    @Test
    void householdIsSentWithItsCitizenIdWhichNobodySeesWhole() {
        var profile = household();
        var id = register(profile);

        member.put("/businesses/" + id + "/submission").then().statusCode(200);

        member.get("/businesses/" + id)
                .then()
                .body("citizenIdMasked", equalTo(Seeded.citizenId(77).replaceAll("^(...).......(..)$", "$1•••••••$2")))
                .body("missing", empty());
    }

    @Test
    void editWithoutTheNumbersKeepsThem() {
        var profile = household();
        var id = register(profile);
        profile.remove("citizenId");
        profile.remove("phone");
        profile.put("name", "Hộ trồng nhãn xóm Đông");

        member.put("/businesses/{id}", profile, id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Hộ trồng nhãn xóm Đông"))
                .body("missing", empty());
    }

    @Test
    void householdHasNoTaxCodeAndAFirmNoCitizenId() {
        var household = household();
        household.put("taxCode", "0100109106");
        refused(household, "/taxCode", "business.tax-code-of-person");

        var firm = Farm.profile(Farm.newTaxCode());
        firm.put("citizenId", Seeded.citizenId(78));
        refused(firm, "/citizenId", "business.citizen-id-of-firm");
    }

    @Test
    void twelveDigitsOfSomebodyNotYetBornAreRefused() {
        var household = household();
        household.put("citizenId", "000399000001");

        refused(household, "/citizenId", "identity.citizen-id-format");
    }

    @Test
    void addressOfAFamilyIsNotToldToOtherRooms() {
        var told = BusinessAccess.ref(written("farm-household", "Số 5 ngõ Đông"));
        var cooperative = BusinessAccess.ref(written("cooperative", "Số 5 ngõ Đông"));

        assertThat(told.addressLine()).isEmpty();
        assertThat(cooperative.addressLine()).isEqualTo("Số 5 ngõ Đông");
    }

    @Test
    void paperFromTomorrowIsRefused() {
        var firm = Farm.profile(Farm.newTaxCode());
        firm.put("registration", Map.of("date", "2999-01-01", "place", "Hưng Yên"));

        refused(firm, "/registration/date", "business.registered-in-future");
    }

    @Test
    void firmIsAsLargeAsTheDecreeSays() {
        var firm = Farm.profile(Farm.newTaxCode());
        firm.put("kind", "enterprise");
        firm.put("trade", Map.of("sector", "food-processing", "insuredWorkers", 40, "annualRevenue", 12_000_000_000L));

        member.get("/businesses/" + register(firm)).then().body("size", equalTo("small"));
    }

    @Test
    void halfATruthAboutTheTradeIsRefusedByItsField() {
        var firm = Farm.profile(Farm.newTaxCode());
        firm.put("trade", Map.of("insuredWorkers", -1));

        refused(firm, "/trade/insuredWorkers", "number.too-small");
    }

    @ParameterizedTest
    @EnumSource(BusinessKind.class)
    void eachKindHasAFormOfItsOwn(BusinessKind kind) {
        var page = Browser.of(member).get("/my/business/new?kind=" + kind.key());

        page.then()
                .statusCode(200)
                .body(containsString("value=\"" + kind.key() + "\""))
                .body(kind.hasTaxCode() ? containsString("name=\"taxCode\"") : not(containsString("name=\"taxCode\"")))
                .body(
                        kind.hasTaxCode()
                                ? not(containsString("name=\"citizenId\""))
                                : containsString("name=\"citizenId\""));
    }

    @Test
    void kindIsAskedFirst() {
        Browser.of(member)
                .get("/my/business/new")
                .then()
                .statusCode(200)
                .body(containsString("Hộ sản xuất nông nghiệp"))
                .body(not(containsString("name=\"representative\"")));
    }

    @Test
    void formSaysEverythingThatAFirmHasToSay() {
        var browser = Browser.of(member);
        var form = new HashMap<>(Forms.business());
        form.put("trade.sector", "crops");
        form.put("trade.annualRevenue", "1,2 tỷ");
        form.put("trade.insuredWorkers", "9");
        form.put("trade.eInvoice", "in-use");

        var sent = browser.submit("/my/business/new", form);

        sent.then().statusCode(303);
        browser.get(java.net.URI.create(sent.header("Location")).getPath())
                .then()
                .statusCode(200)
                .body(containsString("15/03/2019"))
                .body(containsString("Trồng trọt"))
                .body(containsString("1.200.000.000"))
                .body(containsString("Siêu nhỏ"));
    }

    private void refused(Map<String, Object> profile, String pointer, String code) {
        member.post("/businesses", profile)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.type", hasItem("urn:nhan:problem:" + code));
    }

    private String register(Map<String, Object> profile) {
        return member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Business written(String kind, String addressLine) {
        var business = new Business(new TenantId((short) 33), "ho-thu", Instant.EPOCH);
        business.kind = kind;
        business.name = "Hộ thử";
        business.addressLine = addressLine;
        business.commune = "Phường Phố Hiến";
        return business;
    }

    private static Map<String, Object> household() {
        var profile = new HashMap<String, Object>();
        profile.put("kind", "farm-household");
        profile.put("name", "Hộ trồng nhãn");
        profile.put("representative", "Người thử");
        profile.put("citizenId", Seeded.citizenId(77));
        profile.put("commune", "Phường Phố Hiến");
        profile.put("hamlet", "Thôn 3");
        profile.put("phone", Seeded.phone(7));
        return profile;
    }
}
