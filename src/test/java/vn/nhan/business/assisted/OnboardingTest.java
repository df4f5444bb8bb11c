package vn.nhan.business.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** A helper writes a household down paper by paper; each step is stored as a whole or not at all. */
@Server
class OnboardingTest {

    private Api helper;
    private Browser pages;

    @BeforeEach
    void aHelper() {
        helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        pages = Browser.of(helper);
    }

    @Test
    void papersBecomeADraftThatWaitsForTheHouseholdsWord() {
        var citizenId = Citizens.next();
        var id = begun(Map.of("identity", citizenId));
        send(
                        "/helper/onboarding/" + id + "/certificate",
                        Map.of("certificateNumber", "VG-1", "certifier", "Tổ chức B"),
                        2)
                .then()
                .statusCode(303);
        send("/helper/onboarding/" + id + "/packaging", Map.of("product", "Nhãn lồng"), 3)
                .then()
                .statusCode(303);

        helper.get("/businesses/" + id)
                .then()
                .body("status", equalTo("draft"))
                .body("kind", equalTo("farm-household"))
                .body("name", equalTo("Hộ Nguyễn Thị Thử"))
                .body("commune", equalTo("Phường Phố Hiến"))
                .body("citizenIdMasked", equalTo(citizenId.replaceAll("^(...).......(..)$", "$1•••••••$2")))
                .body("missing", hasSize(0));
        helper.get("/businesses/" + id + "/documents")
                .then()
                .body("kind", contains("registration", "certificate", "packaging"));
        helper.get("/businesses/" + id + "/noted-facts")
                .then()
                .body("product", equalTo("Nhãn lồng"))
                .body("certificateNumber", equalTo("VG-1"));
        People.atWork(Api.HUNG_YEN, "officer")
                .get("/businesses/" + id + "/delegated-deeds")
                .then()
                .body(
                        "items.action",
                        contains(
                                "business.note",
                                "document.add",
                                "business.note",
                                "document.add",
                                "document.add",
                                "business.register"));
        pages.get("/helper/onboarding/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Đã lưu nháp"))
                .body(containsString("/helper/households/" + id + "/form"))
                .body(not(containsString(citizenId)));
        pages.get("/helper/households").then().body(containsString("/helper/onboarding/" + id));
        pages.get("/helper/households/" + id + "/form").then().statusCode(200);
        helper.put("/businesses/" + id + "/submission").then().statusCode(409);
        pages.inEnglish().get("/helper/onboarding/" + id).then().body(containsString("Saved as a draft"));
    }

    @Test
    void communeOfTheHelperIsFilledIn() {
        UnitFiles.load();

        pages.get("/helper/onboarding/new").then().statusCode(200).body(containsString("value=\"Phường Phố Hiến\""));
    }

    @Test
    void photosMayBeSkippedAndTheDraftBeIncomplete() {
        var reply = pages.submitMultipart("/helper/onboarding/new", facts(Map.of("phone", "")));
        reply.then().statusCode(303);
        var id = idOf(reply);

        helper.get("/businesses/" + id + "/documents").then().body("", hasSize(0));
        pages.get("/helper/onboarding/" + id).then().statusCode(200).body(containsString("Còn thiếu trước khi gửi"));
    }

    @Test
    void stepThatIsRefusedStoresNothing() {
        var households = helper.get("/me/delegations").jsonPath().getList("").size();

        send("/helper/onboarding/new", facts(Map.of("identity", "12345")), 1)
                .then()
                .statusCode(422)
                .body(containsString("identity-error"));
        send("/helper/onboarding/new", facts(Map.of("kind", "farm-household", "identity", "0314409058")), 1)
                .then()
                .statusCode(422)
                .body(containsString("identity-error"));
        pages.upload(
                        "/helper/onboarding/new",
                        facts(Map.of()),
                        new Browser.Chosen(
                                "photo",
                                "giay.jpg",
                                "MZ a program".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .then()
                .statusCode(422)
                .body(containsString("photo-error"));
        send("/helper/onboarding/new", facts(Map.of("representative", "")), 1)
                .then()
                .statusCode(422)
                .body(containsString("representative-error"));

        assertThat(helper.get("/me/delegations").jsonPath().getList("")).hasSize(households);
    }

    @Test
    void cooperativeGivesItsTaxCodeInTheSameField() {
        var taxCode = Farm.newTaxCode();
        var reply = send(
                "/helper/onboarding/new",
                facts(Map.of("kind", "cooperative", "name", "Hợp tác xã Thử", "identity", taxCode, "hamlet", "Thôn 1")),
                1);
        reply.then().statusCode(303);

        helper.get("/businesses/" + idOf(reply))
                .then()
                .body("taxCode", equalTo(taxCode))
                .body("addressLine", equalTo("Thôn 1"));
    }

    @Test
    void nobodyElseGoesOnWithIt() {
        var id = begun(Map.of());
        var other = Browser.of(People.helper(Api.HUNG_YEN, Helping.COMMUNE));

        assertThat(other.get("/helper/onboarding/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get("/helper/onboarding/" + id + "/packaging").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of(People.member(Api.HUNG_YEN))
                        .get("/helper/onboarding/" + id)
                        .statusCode())
                .isEqualTo(403);
    }

    private String begun(Map<String, String> more) {
        var reply = send("/helper/onboarding/new", facts(more), 1);
        reply.then().statusCode(303);
        return idOf(reply);
    }

    private Response send(String address, Map<String, String> fields, int picture) {
        return pages.upload(address, fields, new Browser.Chosen("photo", "giay.jpg", Pictures.jpeg(picture)));
    }

    private static String idOf(Response reply) {
        return URI.create(reply.header("Location")).getPath().split("/", -1)[3];
    }

    private static Map<String, String> facts(Map<String, String> more) {
        var all = new HashMap<>(Map.of(
                "kind", "farm-household",
                "representative", "Nguyễn Thị Thử",
                "commune", "Phường Phố Hiến",
                "hamlet", "Thôn Thử",
                "phone", Seeded.phone(21)));
        all.putAll(more);
        return all;
    }
}
